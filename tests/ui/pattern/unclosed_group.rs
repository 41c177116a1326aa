use realtime_model::realtime_model;

#[realtime_model]
struct Session {
    #[model(pattern = "^(sess_[a-z]+$")]
    field: String,
}

fn main() {}
