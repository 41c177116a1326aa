use realtime_model::{IntOrInf, realtime_model};

#[realtime_model]
struct Session {
    #[model(default = 4096)]
    tokens: Option<IntOrInf>,
}

fn main() {}
