use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip, skip_serializing)]
    field: String,
}

fn main() {}
