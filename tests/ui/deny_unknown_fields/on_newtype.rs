use realtime_model::realtime_model;

#[realtime_model(deny_unknown_fields)]
struct Id(String);

fn main() {}
