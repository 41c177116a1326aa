use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    #[model(rename = "auto")]
    Automatic,
    Number(u8),
}

fn main() {}
