use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(each(check = positive))]
    field: Vec<u32>,
}

fn main() {}
