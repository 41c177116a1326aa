use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip, alias = "f")]
    field: String,
}

fn main() {}
