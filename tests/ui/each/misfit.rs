use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(each(len = 1..=5))]
    field: Vec<u32>,
}

fn main() {}
