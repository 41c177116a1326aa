use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde = "rename"]
    speed: u8,
}

fn main() {}
