use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "^(?:.{1000}){1000}$")]
    field: String,
}

fn main() {}
