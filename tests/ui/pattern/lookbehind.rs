use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "(?<!a)b")]
    field: String,
}

fn main() {}
