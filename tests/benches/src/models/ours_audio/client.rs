// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "input_audio_buffer.append"))]
#[derive(Debug, Clone, PartialEq)]
pub struct AppendEvent {
    pub event_id: Option<String>,
    pub audio: Audio,
}
