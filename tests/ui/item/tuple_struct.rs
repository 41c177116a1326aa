use realtime_model::realtime_model;

#[realtime_model]
struct Point(f64, f64);

fn main() {}
