use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(multiple_of = 5)]
    field: String,
}

fn main() {}
