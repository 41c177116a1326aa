use realtime_model::realtime_model;

#[realtime_model(len = 1..=5)]
struct Temperature(f64);

fn main() {}
