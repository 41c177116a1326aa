use realtime_model::{Extra, realtime_model};

#[realtime_model]
struct Session {
    #[model(extra, entries = ..=16)]
    extra: Extra,
}

fn main() {}
