use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    #[serde(with = "custom")]
    Custom(u8),
}

fn main() {}
