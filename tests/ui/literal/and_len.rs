use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", "audio"), len = ..=5)]
    field: Mode,
}

fn main() {}
