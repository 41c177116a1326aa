use realtime_model::realtime_model;

#[realtime_model(deny_unknown_field)]
struct Session {
    speed: u8,
}

fn main() {}
