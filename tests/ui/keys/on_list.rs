use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(keys(len = 1..=64))]
    field: Vec<String>,
}

fn main() {}
