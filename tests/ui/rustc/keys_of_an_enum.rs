use std::collections::BTreeMap;

use realtime_model::realtime_model;

#[realtime_model]
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Text,
    Audio,
}

#[realtime_model]
struct Usage {
    total: u32,
    #[model(keys(len = 1..=5))]
    tokens: BTreeMap<Part, u32>,
    #[model(each(items = 1..))]
    parts: Vec<Part>,
}

fn main() {}
