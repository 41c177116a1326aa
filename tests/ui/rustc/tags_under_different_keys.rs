use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    First(First),
    Second(Second),
}

#[realtime_model(tag(type = "item"))]
struct First {
    id: String,
}

#[realtime_model(tag(role = "user"))]
struct Second {
    name: String,
}

fn main() {}
