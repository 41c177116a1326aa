use realtime_model::realtime_model;

#[realtime_model]
enum Tools {
    #[model(tag(type = "names"))]
    Names(Vec<String>),
    None,
}

fn main() {}
