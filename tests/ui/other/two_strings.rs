use realtime_model::realtime_model;

#[realtime_model]
enum Voice {
    Alloy,
    #[model(other)]
    Other(String),
    #[model(other)]
    Unknown(String),
}

fn main() {}
