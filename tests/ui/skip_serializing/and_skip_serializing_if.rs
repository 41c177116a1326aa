use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip_serializing, skip_serializing_if = String::is_empty)]
    field: String,
}

fn main() {}
