use realtime_model::realtime_model;

#[realtime_model(range = 1..=5)]
struct Session {
    speed: u8,
}

fn main() {}
