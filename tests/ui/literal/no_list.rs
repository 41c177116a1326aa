use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal = "text")]
    field: Mode,
}

fn main() {}
