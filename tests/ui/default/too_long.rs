use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(len = ..=2, default = "eng")]
    field: Option<String>,
}

fn main() {}
