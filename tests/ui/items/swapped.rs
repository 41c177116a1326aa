use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(items = 16..=1)]
    field: Vec<u8>,
}

fn main() {}
