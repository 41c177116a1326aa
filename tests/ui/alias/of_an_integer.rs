use realtime_model::realtime_model;

#[realtime_model]
enum Rate {
    #[model(rename = 24000, alias = "24k")]
    High,
}

fn main() {}
