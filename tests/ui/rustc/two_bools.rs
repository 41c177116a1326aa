use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Yes(bool),
    No(bool),
}

fn main() {}
