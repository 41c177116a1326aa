use realtime_model::realtime_model;

#[realtime_model(tag())]
struct Message {
    text: String,
}

fn main() {}
