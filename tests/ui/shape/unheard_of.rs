use realtime_model::realtime_model;

#[realtime_model]
enum Id {
    Number(u64),
    #[model(shape = text)]
    Uuid(Uuid),
}

struct Uuid;

fn main() {}
