use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Count(Count),
}

type Count = Option<u32>;

fn main() {}
