use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde(getter = "Session::id")]
    id: String,
}

fn main() {}
