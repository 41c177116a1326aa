use realtime_model::realtime_model;

struct Connection;

#[realtime_model]
struct Session {
    id: String,
    #[model(skip)]
    connection: Connection,
}

#[realtime_model]
struct Voice {
    name: String,
}

#[realtime_model]
struct Output {
    id: String,
    #[model(default = Voice { name: "ash".into() })]
    voice: Option<Voice>,
}

fn main() {}
