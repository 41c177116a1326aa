use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rename = "s")]
    #[serde(rename = "t")]
    speed: u8,
}

fn main() {}
