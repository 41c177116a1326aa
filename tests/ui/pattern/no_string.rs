use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = 5)]
    field: String,
}

fn main() {}
