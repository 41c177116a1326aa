use realtime_model::realtime_model;

#[realtime_model(rename_all = "lowercase")]
enum Mode {
    TextOnly,
    Textonly,
}

fn main() {}
