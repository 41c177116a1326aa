use realtime_model::realtime_model;

#[realtime_model]
#[serde(field_identifier)]
enum Mode {
    Text,
    Audio,
}

fn main() {}
