use realtime_model::realtime_model;

#[realtime_model(check = consistent)]
enum Mode {
    Text,
}

fn main() {}
