use realtime_model::realtime_model;

#[realtime_model(range = 0.6..=1.2)]
struct Temperature(f64);

const HOT: Temperature = Temperature::constant(1.3);

fn main() {}
