use realtime_model::{Extra, realtime_model};

#[realtime_model]
struct Session {
    #[model(extra)]
    extra: Extra,
    #[model(extra)]
    more: Extra,
}

fn main() {}
