use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Count(u32),
    Offset(i64),
}

fn main() {}
