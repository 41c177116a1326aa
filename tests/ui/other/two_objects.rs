use realtime_model::{Unknown, realtime_model};

#[realtime_model]
enum Event {
    #[model(tag(type = "text"))]
    Text { text: String },
    #[model(other)]
    Other(Unknown),
    #[model(other)]
    Rest(Unknown),
}

fn main() {}
