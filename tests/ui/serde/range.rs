use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde(range = 1..=5)]
    speed: u8,
}

fn main() {}
