use realtime_model::realtime_model;

#[realtime_model]
enum Format {
    #[model(tag(type = "pcm"), tag_optional)]
    Pcm { rate: u32 },
    #[model(tag(type = "ulaw"), tag_optional)]
    Ulaw { rate: u32 },
}

fn main() {}
