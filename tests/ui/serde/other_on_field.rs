use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[serde(other)]
    rest: String,
}

fn main() {}
