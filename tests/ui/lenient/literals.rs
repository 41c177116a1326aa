use realtime_model::realtime_model;

#[realtime_model(lenient)]
enum Mode {
    Text,
    Audio,
}

fn main() {}
