use realtime_model::realtime_model;

#[realtime_model(bound = "T +")]
struct Session<T> {
    value: T,
}

fn main() {}
