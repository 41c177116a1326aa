use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 1..=5)]
    field: std::collections::HashMap<String, u8>,
}

fn main() {}
