use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(deny_unknown_fields)]
    speed: u8,
}

fn main() {}
