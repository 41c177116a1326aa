use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 1.2..=0.6)]
    field: f64,
}

fn main() {}
