use realtime_model::realtime_model;

use std::borrow::Cow;

#[realtime_model]
struct Session<'a> {
    #[model(borrow = "'b")]
    id: Cow<'a, str>,
}

fn main() {}
