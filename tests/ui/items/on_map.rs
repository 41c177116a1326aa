use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(items = 1..=5)]
    field: std::collections::BTreeMap<String, String>,
}

fn main() {}
