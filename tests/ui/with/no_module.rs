use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(with = "a codec")]
    field: String,
}

fn main() {}
