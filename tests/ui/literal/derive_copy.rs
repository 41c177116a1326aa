use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", .., derive(Copy)))]
    field: Mode,
}

fn main() {}
