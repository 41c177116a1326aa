use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    First(First),
    Again(Box<First>),
}

#[realtime_model(tag(type = "first"))]
struct First {
    id: String,
}

fn main() {}
