use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(default = 256)]
    field: u8,
}

fn main() {}
