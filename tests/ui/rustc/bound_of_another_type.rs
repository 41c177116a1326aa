use realtime_model::realtime_model;

const LOW: u8 = 5;

#[realtime_model]
struct Session {
    #[model(range = LOW..)]
    level: u32,
}

fn main() {}
