use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model("speed")]
    speed: u8,
}

fn main() {}
