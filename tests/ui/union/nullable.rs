use realtime_model::{Nullable, realtime_model};

#[realtime_model]
enum Choice {
    Auto,
    Number(Nullable<u8>),
}

fn main() {}
