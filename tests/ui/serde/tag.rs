use realtime_model::realtime_model;

#[realtime_model]
#[serde(tag = "type")]
enum Event {
    Number { number: u8 },
    Text { text: String },
}

fn main() {}
