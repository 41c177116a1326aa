use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", "audio"))]
    input: Mode,
    #[model(literal("text", "audio"))]
    output: Mode,
}

fn main() {}
