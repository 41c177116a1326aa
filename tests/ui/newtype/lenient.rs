use realtime_model::realtime_model;

#[realtime_model(lenient, range = 0.6..=1.2)]
struct Temperature(f64);

fn main() {}
