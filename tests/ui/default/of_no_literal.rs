use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(literal("alloy", "ash"), default = "aloy")]
    voice: Voice,
    #[model(literal("low", "high"), default = "medium")]
    quality: Option<Quality>,
    #[model(literal(24000 as Hz24000, 48000 as Hz48000), default = 16000)]
    rate: Option<Rate>,
    #[model(literal("whisper-1", ..), default = 1)]
    model: Option<Model>,
    #[model(literal("text", "audio"), default = true)]
    modality: Modality,
    #[model(literal("text", "audio"), default = "text")]
    modalities: Vec<Part>,
}

fn main() {}
