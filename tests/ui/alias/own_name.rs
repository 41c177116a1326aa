use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(alias = "voice")]
    voice: String,
}

fn main() {}
