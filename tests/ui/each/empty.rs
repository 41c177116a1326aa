use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(each())]
    field: Vec<u8>,
}

fn main() {}
