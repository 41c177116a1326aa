use realtime_model::realtime_model;

#[realtime_model]
#[serde(tag = "type")]
struct Event {
    id: String,
}

fn main() {}
