use realtime_model::realtime_model;

#[realtime_model]
enum Voice {
    Alloy,
    #[model(other, rename = "other")]
    Other(String),
}

fn main() {}
