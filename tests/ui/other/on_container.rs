use realtime_model::realtime_model;

#[realtime_model(other)]
enum Voice {
    Alloy,
    Other(String),
}

fn main() {}
