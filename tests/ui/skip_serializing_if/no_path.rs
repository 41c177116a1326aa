use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip_serializing_if = 5)]
    field: String,
}

fn main() {}
