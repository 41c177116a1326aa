use realtime_model::realtime_model;

#[realtime_model]
struct Session<'a> {
    #[model(literal("text", "audio"))]
    mode: Mode<'a>,
    id: &'a str,
}

fn main() {}
