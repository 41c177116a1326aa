use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Texts(std::collections::BTreeMap<String, String>),
    Numbers(std::collections::BTreeMap<String, u8>),
}

fn main() {}
