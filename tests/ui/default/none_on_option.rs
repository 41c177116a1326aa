use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(default = None)]
    field: Option<u32>,
}

fn main() {}
