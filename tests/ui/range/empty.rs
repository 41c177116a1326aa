use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 5..5)]
    field: u8,
}

fn main() {}
