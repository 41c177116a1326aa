use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde(default)]
    id: Option<String>,
}

fn main() {}
