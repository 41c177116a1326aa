use realtime_model::realtime_model;

#[realtime_model]
enum Event {
    #[model(tag(type = "text"))]
    Text { r#type: String },
    #[model(tag(type = "audio"))]
    Audio { audio: String },
}

fn main() {}
