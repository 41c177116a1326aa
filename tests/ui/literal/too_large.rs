use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal(9223372036854775808))]
    field: Rate,
}

fn main() {}
