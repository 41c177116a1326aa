use realtime_model::realtime_model;

#[realtime_model]
#[serde(remote = "other::Session")]
struct Session {
    id: String,
}

fn main() {}
