use realtime_model::realtime_model;

type Names = Vec<String>;

#[realtime_model]
struct Session {
    #[model(entries = 1..=5)]
    names: Names,
}

fn main() {}
