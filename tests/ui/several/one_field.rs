use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 5..=1, len = 1..=5, alias = "speed", default = "fast")]
    speed: Option<u8>,
}

fn uses(session: &Session) -> u8 {
    session.speed_or_default()
}

fn main() {}
