use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Text(String),
    Name(Box<str>),
}

fn main() {}
