use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(multiple_of = -0.5)]
    field: f64,
}

fn main() {}
