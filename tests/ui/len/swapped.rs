use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(len = 5..=1)]
    field: Option<String>,
}

fn main() {}
