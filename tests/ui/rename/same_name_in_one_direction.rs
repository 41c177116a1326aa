use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    voice: String,
    #[model(rename(serialize = "voice"))]
    speaker: String,
}

fn main() {}
