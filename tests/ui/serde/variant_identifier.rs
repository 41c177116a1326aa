use realtime_model::realtime_model;

#[realtime_model]
#[serde(variant_identifier)]
enum Mode {
    Text,
    Audio,
}

fn main() {}
