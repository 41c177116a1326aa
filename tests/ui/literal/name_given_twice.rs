use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("a" as First, "b" as First))]
    field: Order,
}

fn main() {}
