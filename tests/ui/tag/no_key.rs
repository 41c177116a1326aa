use realtime_model::realtime_model;

#[realtime_model(tag("message"))]
struct Message {
    text: String,
}

fn main() {}
