use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "^[0-9]+$")]
    field: u32,
}

fn main() {}
