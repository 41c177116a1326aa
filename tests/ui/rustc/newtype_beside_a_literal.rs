use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Name(Name),
}

#[realtime_model(len = 1..=64)]
struct Name(String);

fn main() {}
