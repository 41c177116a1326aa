use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(alias = "speaker", alias = "speaker")]
    voice: String,
}

fn main() {}
