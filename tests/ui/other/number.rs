use realtime_model::realtime_model;

#[realtime_model]
enum Rate {
    Auto,
    #[model(other)]
    Other(u32),
}

fn main() {}
