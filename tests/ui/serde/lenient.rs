use realtime_model::realtime_model;

#[realtime_model]
#[serde(lenient)]
struct Session {
    speed: u8,
}

fn main() {}
