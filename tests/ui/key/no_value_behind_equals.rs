use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = )]
    speed: u8,
}

fn main() {}
