use realtime_model::realtime_model;

#[realtime_model]
enum Id {
    Number(u64),
    #[model(shape = list)]
    Text(String),
}

fn main() {}
