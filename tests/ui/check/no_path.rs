use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(check = 5)]
    field: u64,
}

fn main() {}
