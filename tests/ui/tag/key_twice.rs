use realtime_model::realtime_model;

#[realtime_model(tag(type = "message", type = "text"))]
struct Message {
    text: String,
}

fn main() {}
