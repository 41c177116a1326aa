use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    #[model(extra)]
    Unknown(String),
}

fn main() {}
