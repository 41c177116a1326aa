use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rang = 1..=5)]
    speed: u8,
    config: Config,
}

#[realtime_model(tag(type = "config"))]
struct Config {
    r#type: String,
    session: Option<Box<Session>>,
}

fn uses(text: &str) -> serde_json::Result<Session> {
    serde_json::from_str(text)
}

fn main() {}
