use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
struct Unknown(u32);

fn main() {}
