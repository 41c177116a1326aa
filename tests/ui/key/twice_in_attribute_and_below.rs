use realtime_model::realtime_model;

#[realtime_model(lenient)]
#[model(lenient)]
struct Session {
    speed: u8,
}

fn main() {}
