use realtime_model::realtime_model;

#[realtime_model]
enum Shape {
    Point(f64, f64),
    Name(String),
}

fn main() {}
