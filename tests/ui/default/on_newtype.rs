use realtime_model::realtime_model;

#[realtime_model(default)]
struct Id(String);

fn main() {}
