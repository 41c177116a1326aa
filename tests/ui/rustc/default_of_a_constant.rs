use realtime_model::realtime_model;

const LOWEST: u8 = 3;
const USUAL: f64 = 1.5;

#[realtime_model]
struct Session {
    #[model(range = LOWEST.., default = 1)]
    retries: u8,
}

#[realtime_model]
struct Voice {
    #[model(range = 0.25..=1.25, default = USUAL)]
    speed: Option<f64>,
}

fn main() {}
