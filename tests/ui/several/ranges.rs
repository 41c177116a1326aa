use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 2..=1)]
    speed: u8,
    #[model(range = 0..=256)]
    level: u8,
    #[model(range = 0.6..=1.2, default = 2.0)]
    temperature: f64,
}

fn main() {}
