use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(gt = 0.0, default = 0.0)]
    field: f64,
}

fn main() {}
