use realtime_model::{IntOrInf, realtime_model};

#[realtime_model]
enum Choice {
    Tokens(IntOrInf),
    Inf,
}

fn main() {}
