use realtime_model::realtime_model;

#[realtime_model(lenient)]
#[derive(Clone, Copy)]
enum Mode {
    Text,
    #[model(rename = "text", shape = string)]
    Words,
    #[serde(other)]
    Unknown,
}

fn uses(mode: Mode) -> (&'static [&'static str], String) {
    let _: Result<Mode, _> = "text".parse();
    (Mode::VARIANTS, mode.to_string())
}

fn main() {}
