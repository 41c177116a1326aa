use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 1..=4096, default = 0)]
    field: Option<u32>,
}

fn main() {}
