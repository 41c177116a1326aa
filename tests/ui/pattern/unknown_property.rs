use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "\\p{Leter}")]
    field: String,
}

fn main() {}
