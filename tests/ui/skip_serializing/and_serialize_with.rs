use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip_serializing, serialize_with = write)]
    field: String,
}

fn main() {}
