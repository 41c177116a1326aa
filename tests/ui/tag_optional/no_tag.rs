use realtime_model::realtime_model;

#[realtime_model]
enum Format {
    #[model(tag_optional)]
    Pcm { rate: u32 },
    Ulaw,
}

fn main() {}
