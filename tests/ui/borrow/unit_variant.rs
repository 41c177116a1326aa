use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    #[model(borrow)]
    Text,
    Custom(u8),
}

fn main() {}
