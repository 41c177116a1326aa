use realtime_model::realtime_model;

#[realtime_model]
struct Ping;

fn main() {}
