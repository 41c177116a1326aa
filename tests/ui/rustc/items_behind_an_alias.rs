use realtime_model::realtime_model;

type Names = std::collections::HashMap<String, String>;

#[realtime_model]
struct Session {
    #[model(items = 1..=5)]
    names: Names,
}

fn main() {}
