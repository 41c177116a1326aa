use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip_deserializing, deserialize_with = read)]
    field: String,
}

fn main() {}
