use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("auto", 24000))]
    field: Rate,
}

fn main() {}
