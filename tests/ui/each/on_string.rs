use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(each(len = 1..))]
    field: String,
}

fn main() {}
