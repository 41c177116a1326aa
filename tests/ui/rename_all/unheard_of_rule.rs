use realtime_model::realtime_model;

#[realtime_model(rename_all = "Title Case")]
struct Session {
    speaker: String,
}

fn main() {}
