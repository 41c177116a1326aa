use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("audio/pcm", "audio-pcm"))]
    field: Format,
}

fn main() {}
