use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", "other", ..))]
    field: Mode,
}

fn main() {}
