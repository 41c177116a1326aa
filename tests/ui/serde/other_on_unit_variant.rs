use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    #[serde(other)]
    Unknown,
}

fn main() {}
