use realtime_model::realtime_model;

#[realtime_model]
enum Never {}

fn main() {}
