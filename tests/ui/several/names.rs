use realtime_model::realtime_model;

#[realtime_model(tag(type = "message", type = "text"))]
struct Message {
    r#type: String,
    text: String,
    #[model(rename = "text", alias = "body", alias = "body")]
    words: String,
}

fn main() {}
