use realtime_model::realtime_model;

#[realtime_model]
enum Shape {
    Nothing(),
    Name(String),
}

fn main() {}
