use realtime_model::realtime_model;

#[realtime_model]
enum Choice {
    Auto,
    Again(Box<Choice>),
}

#[realtime_model]
enum Other {
    None,
    Same(std::sync::Arc<Self>),
    Many(Vec<Other>),
    Namesake(Box<elsewhere::Other>),
}

mod elsewhere {
    #[super::realtime_model]
    pub(crate) struct Other {}
}

fn main() {}
