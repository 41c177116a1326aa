use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("auto", "none"))]
    choice: Choice,
    #[model(literal("auto", "low"))]
    effort: Effort,
    either: Either,
}

#[realtime_model]
enum Either {
    Choice(Choice),
    Effort(Effort),
}

fn main() {}
