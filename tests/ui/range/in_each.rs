use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(each(range = 0..=300))]
    field: Vec<u8>,
}

fn main() {}
