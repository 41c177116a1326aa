use realtime_model::realtime_model;

#[realtime_model(tag(type = "message"))]
struct Message {
    r#type: String,
    text: String,
}

fn main() {}
