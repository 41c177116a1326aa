use realtime_model::realtime_model;

type Name = String;

#[realtime_model]
struct Session {
    #[model(range = 1..=5)]
    name: Name,
}

fn main() {}
