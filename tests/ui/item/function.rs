use realtime_model::realtime_model;

#[realtime_model]
fn session() {}

fn main() {}
