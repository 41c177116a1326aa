use realtime_model::realtime_model;

#[realtime_model(tag(type = 5))]
struct Message {
    text: String,
}

fn main() {}
