use realtime_model::realtime_model;

const LOW: u32 = 5;
const HIGH: u32 = 1;

#[realtime_model]
struct Session {
    #[model(range = LOW..=HIGH)]
    level: u32,
}

fn main() {}
