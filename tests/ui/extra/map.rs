use realtime_model::realtime_model;

use std::collections::HashMap;

#[realtime_model]
struct Session {
    #[model(extra)]
    extra: HashMap<String, String>,
}

fn main() {}
