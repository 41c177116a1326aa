use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Name(String),
    #[model(shape = string)]
    Id(Uuid),
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Uuid(String);

fn main() {}
