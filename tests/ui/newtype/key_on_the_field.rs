use realtime_model::realtime_model;

#[realtime_model]
struct Temperature(#[model(range = 0.6..=1.2)] f64);

fn main() {}
