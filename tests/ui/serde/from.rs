use realtime_model::realtime_model;

#[realtime_model]
#[serde(from = "String")]
struct Session {
    id: String,
}

fn main() {}
