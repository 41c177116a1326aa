use realtime_model::realtime_model;

struct Level(u8);

#[realtime_model]
struct Session {
    level: Level,
}

fn main() {}
