use realtime_model::{Extra, realtime_model};

#[realtime_model]
struct Session {
    #[model(extra, rename = "rest")]
    extra: Extra,
}

fn main() {}
