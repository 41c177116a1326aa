use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(unique)]
    field: String,
}

fn main() {}
