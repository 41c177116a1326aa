use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(len = 0..)]
    field: String,
}

fn main() {}
