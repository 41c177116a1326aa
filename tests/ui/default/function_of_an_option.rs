use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde(default = "five")]
    level: Option<u8>,
}

fn main() {}
