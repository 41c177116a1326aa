use realtime_model::realtime_model;

#[realtime_model(tag(type = "temperature"))]
struct Temperature(f64);

fn main() {}
