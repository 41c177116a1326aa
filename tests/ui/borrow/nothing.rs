use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(borrow)]
    field: String,
}

fn main() {}
