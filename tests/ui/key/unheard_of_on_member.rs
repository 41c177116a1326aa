use realtime_model::realtime_model;

#[realtime_model]
enum Mode {
    Text,
    Custom(#[model(frobnicate)] u8),
}

fn main() {}
