use realtime_model::realtime_model;

#[realtime_model(default)]
enum Mode {
    Text,
}

fn main() {}
