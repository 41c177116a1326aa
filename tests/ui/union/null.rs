use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Number(Option<u8>),
}

fn main() {}
