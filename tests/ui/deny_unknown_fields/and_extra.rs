use realtime_model::{Extra, realtime_model};

#[realtime_model(deny_unknown_fields)]
struct Session {
    #[model(extra)]
    extra: Extra,
}

fn main() {}
