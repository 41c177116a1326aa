use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = 0.6..=1.2, default = 1.5)]
    field: f64,
}

fn main() {}
