use realtime_model::realtime_model;

#[realtime_model]
struct Name(String);

#[realtime_model]
struct Session {
    #[model(len = 1..=5)]
    name: Name,
}

fn main() {}
