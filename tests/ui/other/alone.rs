use realtime_model::realtime_model;

#[realtime_model]
enum Voice {
    #[model(other)]
    Other(String),
}

fn main() {}
