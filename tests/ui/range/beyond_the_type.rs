use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 0..=300)]
    field: Option<u8>,
}

fn main() {}
