use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    #[model(rename = "custom")]
    Custom(u8),
}

fn main() {}
