use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Any(serde_json::Value),
}

fn main() {}
