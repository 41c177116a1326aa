use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    #[model(tag(type = "name"))]
    Name(Name),
    None,
}

#[realtime_model]
struct Name(String);

fn main() {}
