use realtime_model::{Unknown, realtime_model};

#[realtime_model]
enum Event {
    #[model(tag(type = "text"))]
    Text { text: String },
    #[model(other, shape = object)]
    Other(Unknown),
}

fn main() {}
