use realtime_model::realtime_model;

#[realtime_model]
#[model(crate = 5)]
struct Session {
    id: String,
}

fn main() {}
