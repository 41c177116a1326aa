use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 0.5..=1.5)]
    field: i64,
}

fn main() {}
