use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(skip, rename = "f")]
    field: u8,
}

fn main() {}
