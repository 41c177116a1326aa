use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(len = 0.5..=5)]
    field: String,
}

fn main() {}
