use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    #[serde(skip)]
    Hidden,
}

fn main() {}
