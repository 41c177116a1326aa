use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(keys(range = 1..=64))]
    field: std::collections::HashMap<String, String>,
}

fn main() {}
