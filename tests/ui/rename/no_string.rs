use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rename = voice)]
    speaker: String,
}

fn main() {}
