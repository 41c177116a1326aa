use realtime_model::realtime_model;

#[realtime_model(range = 0.6..=1.2)]
pub struct Temperature(pub f64);

fn main() {}
