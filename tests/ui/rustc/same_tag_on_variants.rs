use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    #[model(tag(type = "item"))]
    First { id: String },
    #[model(tag(type = "item"))]
    Second { name: String },
}

fn main() {}
