use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Mode(Mode),
}

#[realtime_model]
enum Mode {
    Text,
    #[model(other)]
    Other(String),
}

fn main() {}
