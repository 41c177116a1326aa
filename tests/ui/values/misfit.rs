use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(values(len = 1..=64))]
    field: std::collections::HashMap<String, f64>,
}

fn main() {}
