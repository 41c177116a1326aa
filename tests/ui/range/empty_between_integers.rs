use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(gt = 1, lt = 2)]
    field: Option<u32>,
}

fn main() {}
