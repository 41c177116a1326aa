use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    #[model(tag(type = "text"))]
    Text,
    Custom(u8),
}

fn main() {}
