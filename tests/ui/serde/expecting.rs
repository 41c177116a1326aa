use realtime_model::realtime_model;

#[realtime_model]
#[serde(expecting = "a session")]
struct Session {
    id: String,
}

fn main() {}
