use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(values(range = 1..=64))]
    field: u64,
}

fn main() {}
