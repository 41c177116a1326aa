use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", "audio", "text"))]
    field: Mode,
}

fn main() {}
