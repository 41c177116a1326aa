use realtime_model::realtime_model;

#[realtime_model]
enum Event {
    Text(Text),
    Audio(Audio),
    Level(Level),
}

#[realtime_model(tag(type = "text"), lenint)]
struct Text {
    text: String,
}

#[realtime_model(tag(type = "audio"))]
struct Audio {
    #[model(len = 5..=1)]
    audio: String,
}

#[realtime_model(range = 5..=1)]
struct Level(u8);

fn main() {}
