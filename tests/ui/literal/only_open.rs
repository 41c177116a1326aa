use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal(..))]
    field: Mode,
}

fn main() {}
