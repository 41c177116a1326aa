use realtime_model::realtime_model;

#[realtime_model]
#[serde(untagged)]
enum Event {
    Number(u8),
    Text(String),
}

fn main() {}
