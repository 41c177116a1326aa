use realtime_model::realtime_model;

#[realtime_model]
struct Session<T> {
    #[serde(bound = "T: Clone")]
    value: T,
}

fn main() {}
