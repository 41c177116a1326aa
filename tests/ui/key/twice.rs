use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 1..=5, range = 1..=6)]
    speed: u8,
}

fn main() {}
