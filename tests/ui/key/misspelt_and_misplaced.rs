use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(lenint)]
    speed: u8,
}

fn main() {}
