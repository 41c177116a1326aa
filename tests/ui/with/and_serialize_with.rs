use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(with = codec, serialize_with = write)]
    field: String,
}

fn main() {}
