use realtime_model::realtime_model;

#[realtime_model]
#[serde(rename_all_fields = "camelCase")]
enum Event {
    Text { full_text: String },
}

fn main() {}
