use realtime_model::realtime_model;

#[realtime_model]
#[serde(tag = "type", content = "data", rename_all_fields = "camelCase", untagged)]
enum Event {
    #[serde(skip)]
    Hidden,
    #[serde(rename = "text", with = "codec")]
    Text(String),
}

fn main() {}
