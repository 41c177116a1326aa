use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(multiple_of = 5, default = 12)]
    field: u32,
}

fn main() {}
