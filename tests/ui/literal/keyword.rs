use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("self", "other"))]
    field: Owner,
}

fn main() {}
