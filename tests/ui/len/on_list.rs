use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(len = 1..=5)]
    field: Vec<String>,
}

fn main() {}
