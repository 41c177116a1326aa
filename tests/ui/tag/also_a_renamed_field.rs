use realtime_model::realtime_model;

#[realtime_model(tag(type = "message"))]
struct Message {
    #[model(rename = "type")]
    kind: String,
}

fn main() {}
