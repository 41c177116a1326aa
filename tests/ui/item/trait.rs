use realtime_model::realtime_model;

#[realtime_model]
pub trait Session {}

fn main() {}
