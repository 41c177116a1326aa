use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "^[a-z")]
    field: String,
}

fn main() {}
