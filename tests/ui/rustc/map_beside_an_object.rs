use realtime_model::realtime_model;
use std::collections::HashMap;

#[realtime_model]
enum Choice {
    Any(HashMap<String, String>),
    One(One),
}

#[realtime_model]
struct One {
    id: String,
}

fn main() {}
