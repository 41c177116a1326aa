use realtime_model::realtime_model;

#[realtime_model]
enum Id {
    #[model(shape = string)]
    Nobody,
    Number(u64),
}

fn main() {}
