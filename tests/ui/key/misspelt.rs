use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(raneg = 1..=5)]
    speed: u8,
}

fn main() {}
