use realtime_model::realtime_model;

#[realtime_model]
#[serde(try_from = "String")]
struct Session {
    id: String,
}

fn main() {}
