use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "*.wav")]
    field: String,
}

fn main() {}
