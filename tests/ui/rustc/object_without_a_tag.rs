use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    First(First),
    Second(Second),
}

#[realtime_model(tag(type = "first"))]
struct First {
    id: String,
}

#[realtime_model]
struct Second {
    name: String,
}

fn main() {}
