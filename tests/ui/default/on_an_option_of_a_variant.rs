use realtime_model::realtime_model;

#[realtime_model]
enum Event {
    #[model(tag(type = "text"))]
    Text {
        #[model(default = 5)]
        level: Option<u8>,
    },
}

fn main() {}
