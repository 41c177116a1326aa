use realtime_model::realtime_model;

#[realtime_model(lenint, deny_unknown)]
struct Session {
    #[model(raname = "s", rang = 1..=5)]
    speed: u8,
    #[serde(flatten, defualt)]
    rest: String,
}

fn main() {}
