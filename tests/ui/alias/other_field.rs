use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    speaker: String,
    #[model(alias = "speaker")]
    voice: String,
}

fn main() {}
