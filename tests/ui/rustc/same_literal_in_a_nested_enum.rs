use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Mode(Mode),
}

#[realtime_model]
enum Mode {
    Auto,
    None,
}

fn main() {}
