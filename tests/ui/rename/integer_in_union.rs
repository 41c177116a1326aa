use realtime_model::realtime_model;

#[realtime_model]
enum Rate {
    #[model(rename = 24000)]
    High,
    Custom { hertz: u32 },
}

fn main() {}
