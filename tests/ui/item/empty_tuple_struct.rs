use realtime_model::realtime_model;

#[realtime_model]
struct Nothing();

fn main() {}
