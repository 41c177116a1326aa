use realtime_model::realtime_model;

#[realtime_model(lenient = true)]
struct Session {
    speed: u8,
}

fn main() {}
