use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 1..=5)]
    field: String,
}

fn main() {}
