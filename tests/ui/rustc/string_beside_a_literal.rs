use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Name(String),
}

fn main() {}
