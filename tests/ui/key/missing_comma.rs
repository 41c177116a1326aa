use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rename = "s" alias = "t")]
    speed: u8,
}

fn main() {}
