use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", derive(Default)))]
    field: Mode,
}

fn main() {}
