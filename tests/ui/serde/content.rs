use realtime_model::realtime_model;

#[realtime_model]
#[serde(tag = "type", content = "data")]
enum Event {
    Number(u8),
    Text(String),
}

fn main() {}
