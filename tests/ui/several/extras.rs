use realtime_model::{Extra, realtime_model};

#[realtime_model(deny_unknown_fields)]
struct Session {
    #[model(extra, default)]
    extra: Extra,
    #[model(extra)]
    more: std::collections::HashMap<String, u8>,
}

fn main() {}
