use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", "audio"))]
    field: (Mode, u8),
}

fn main() {}
