use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(default)]
    field: Option<u32>,
}

fn main() {}
