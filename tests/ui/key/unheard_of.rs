use realtime_model::realtime_model;

#[realtime_model(frobnicate)]
enum Mode {
    Text,
}

fn main() {}
