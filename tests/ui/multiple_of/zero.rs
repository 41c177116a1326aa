use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(multiple_of = 0)]
    field: u32,
}

fn main() {}
