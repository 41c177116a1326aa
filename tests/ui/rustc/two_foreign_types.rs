use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    One(Uuid),
    Two(Url),
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Uuid(String);

#[derive(serde::Serialize, serde::Deserialize)]
struct Url(String);

fn main() {}
