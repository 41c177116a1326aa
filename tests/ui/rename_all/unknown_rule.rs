use realtime_model::realtime_model;

#[realtime_model(rename_all = "kebab_case")]
struct Session {
    speaker: String,
}

fn main() {}
