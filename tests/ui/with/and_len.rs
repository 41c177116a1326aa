use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(with = codec, len = 1..=5)]
    field: String,
}

fn main() {}
