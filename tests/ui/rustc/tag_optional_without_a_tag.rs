use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    #[model(tag_optional)]
    First(First),
    None,
}

#[realtime_model]
struct First {
    id: String,
}

fn main() {}
