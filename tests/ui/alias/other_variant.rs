use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    #[model(alias = "text")]
    Words,
}

fn main() {}
