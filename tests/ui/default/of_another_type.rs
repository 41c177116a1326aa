use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(default = "fast")]
    field: Option<f64>,
}

fn main() {}
