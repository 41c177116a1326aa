use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Count(u32),
    Share(f64),
}

fn main() {}
