use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde(flatten)]
    rest: std::collections::HashMap<String, String>,
}

fn main() {}
