use realtime_model::realtime_model;

#[realtime_model]
type Session = String;

fn main() {}
