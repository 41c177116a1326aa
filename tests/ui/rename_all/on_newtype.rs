use realtime_model::realtime_model;

#[realtime_model(rename_all = "lowercase")]
struct Name(String);

fn main() {}
