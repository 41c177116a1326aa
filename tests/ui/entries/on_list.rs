use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(entries = ..=16)]
    field: Vec<u8>,
}

fn main() {}
