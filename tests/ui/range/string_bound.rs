use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(range = "a"..="z")]
    field: u8,
}

fn main() {}
