use realtime_model::realtime_model;

#[realtime_model]
#[serde(transparent)]
struct Session {
    id: String,
}

fn main() {}
