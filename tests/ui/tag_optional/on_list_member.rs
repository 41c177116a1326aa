use realtime_model::realtime_model;

#[realtime_model]
enum Tools {
    #[model(tag_optional)]
    Names(Vec<String>),
    None,
}

fn main() {}
