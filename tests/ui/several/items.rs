use realtime_model::realtime_model;

use std::collections::BTreeMap;

#[realtime_model]
struct Session {
    #[model(items = 5..=1, each(len = -1..), unique)]
    names: Vec<String>,
    #[model(entries = 1.5..=2, keys(range = 1..=2), values(pattern = "("))]
    rates: BTreeMap<String, u8>,
}

fn main() {}
