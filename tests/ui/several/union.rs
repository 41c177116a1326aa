use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    #[model(tag(type = "auto"), shape = string)]
    Auto,
    Number(Option<u8>),
    Pair(u8, u8),
    #[model(other)]
    Rest(Vec<String>),
    #[model(tag_optional)]
    Object { name: String },
}

fn main() {}
