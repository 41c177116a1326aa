use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", derive(Ord, PartialOrd, Clone)))]
    field: Mode,
}

fn main() {}
