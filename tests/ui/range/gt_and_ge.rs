use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(gt = 1, ge = 1)]
    field: u8,
}

fn main() {}
