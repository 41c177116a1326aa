use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    #[model(rename(serialize = "text", deserialize = "txt"))]
    Text,
    Audio,
}

fn main() {}
