use realtime_model::realtime_model;

#[realtime_model]
#[realtime_model(lenient)]
struct Session {
    id: String,
}

fn main() {}
