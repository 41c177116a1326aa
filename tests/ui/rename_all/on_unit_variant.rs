use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    #[model(rename_all = "lowercase")]
    Text,
}

fn main() {}
