use realtime_model::realtime_model;

#[realtime_model(default = 5)]
struct Session {
    id: String,
}

fn main() {}
