use realtime_model::{Extra, realtime_model};

#[realtime_model]
struct Session {
    #[model(extra, skip)]
    extra: Extra,
}

fn main() {}
