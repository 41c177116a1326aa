use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal(0.5, 1.0))]
    field: Rate,
}

fn main() {}
