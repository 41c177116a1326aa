use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rename(encode = "voice"))]
    speaker: String,
}

fn main() {}
