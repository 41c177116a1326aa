// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "input_audio_buffer.append"))]
#[derive(Debug, Clone, PartialEq)]
pub struct AppendEvent<'a> {
    #[model(borrow)]
    pub event_id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub audio: Cow<'a, str>,
}
