use realtime_model::realtime_model;

#[realtime_model(deny_unknown_fields)]
enum Mode {
    Text,
}

fn main() {}
