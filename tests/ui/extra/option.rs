use realtime_model::{Extra, realtime_model};

#[realtime_model]
struct Session {
    #[model(extra)]
    extra: Option<Extra>,
}

fn main() {}
