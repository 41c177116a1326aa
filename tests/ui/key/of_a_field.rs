use realtime_model::realtime_model;

#[realtime_model(skip)]
struct Session {
    speed: u8,
}

fn main() {}
