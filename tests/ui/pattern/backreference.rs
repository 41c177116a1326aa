use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "^(a+)-\\1$")]
    field: String,
}

fn main() {}
