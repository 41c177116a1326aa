use realtime_model::{Extra, realtime_model};

#[realtime_model(deny_unknown_fields)]
enum Event {
    #[model(tag(type = "text"))]
    Text {
        #[model(extra)]
        extra: Extra,
    },
}

fn main() {}
