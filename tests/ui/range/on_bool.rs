use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 0..=1)]
    field: Option<bool>,
}

fn main() {}
