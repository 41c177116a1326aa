use realtime_model::realtime_model;

#[realtime_model]
#[serde(rename = "session")]
struct Session {
    id: String,
}

fn main() {}
