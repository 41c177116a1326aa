use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("*" as "Any"))]
    field: Owner,
}

fn main() {}
