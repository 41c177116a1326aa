use realtime_model::realtime_model;

#[realtime_model(tag(type = "message"))]
enum Message {
    Text(String),
    Number(u8),
}

fn main() {}
