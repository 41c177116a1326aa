use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Names(Vec<String>),
    Numbers(Vec<u8>),
}

fn main() {}
