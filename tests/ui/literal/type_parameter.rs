use realtime_model::realtime_model;

#[realtime_model]
struct Session<Mode> {
    #[model(literal("text", "audio"))]
    input: Mode,
}

fn main() {}
