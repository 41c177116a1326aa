use realtime_model::realtime_model;

#[realtime_model]
#[serde(into = "String")]
struct Session {
    id: String,
}

fn main() {}
