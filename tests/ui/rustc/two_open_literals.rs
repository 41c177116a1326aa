use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Mode(Mode),
    Voice(Voice),
}

#[realtime_model]
enum Mode {
    Text,
    #[model(other)]
    Other(String),
}

#[realtime_model]
enum Voice {
    Alloy,
    #[model(other)]
    Other(String),
}

fn main() {}
