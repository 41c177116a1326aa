use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    First { id: String },
    Second { name: String },
}

fn main() {}
