use realtime_model::realtime_model;

#[realtime_model]
enum Tools {
    #[model(tag_optional)]
    None,
    All,
}

fn main() {}
