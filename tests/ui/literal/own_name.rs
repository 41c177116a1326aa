use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("text", "audio"))]
    field: Option<Vec<Session>>,
}

fn main() {}
