use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = ..)]
    field: u8,
}

fn main() {}
