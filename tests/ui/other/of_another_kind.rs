use realtime_model::realtime_model;

#[realtime_model]
enum Voice {
    Alloy,
    #[model(other)]
    Other(i64),
}

#[realtime_model]
enum Rate {
    #[model(rename = 16000)]
    Low,
    #[model(other)]
    Other(String),
}

fn main() {}
