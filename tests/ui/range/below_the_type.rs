use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = -1..=1)]
    field: Box<u32>,
}

fn main() {}
