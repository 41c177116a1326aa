use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    #[model(tag(type = "first"))]
    First(First),
    None,
}

#[realtime_model(tag(type = "first"))]
struct First {
    id: String,
}

fn main() {}
