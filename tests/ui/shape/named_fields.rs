use realtime_model::realtime_model;

#[realtime_model]
enum Id {
    Number(u64),
    #[model(shape = object)]
    Full { id: String },
}

fn main() {}
