use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Small(f32),
    Large(f64),
}

fn main() {}
