use realtime_model::realtime_model;

#[realtime_model]
enum Rate {
    Auto,
    #[model(other)]
    Other { rate: u32 },
}

fn main() {}
