use realtime_model::{IntOrInf, realtime_model};

#[realtime_model]
struct Session {
    #[model(range = 1..=4096, default = IntOrInf::Int(5000))]
    tokens: Option<IntOrInf>,
}

fn main() {}
