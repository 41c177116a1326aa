use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rename)]
    speed: u8,
}

fn main() {}
