use realtime_model::realtime_model;

struct Level(u8);

#[realtime_model]
struct Page<T> {
    data: T,
}

fn uses(page: &Page<Level>) -> serde_json::Result<String> {
    serde_json::to_string(page)
}

fn main() {}
