use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(rename = 5)]
    speaker: String,
}

fn main() {}
