use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Count(Count),
}

#[realtime_model]
struct Count(Option<u32>);

fn main() {}
