use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 1..=)]
    field: u8,
}

fn main() {}
