// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "input_audio_buffer.committed"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferCommitted {
    pub event_id: String,
    pub previous_item_id: Option<String>,
    pub item_id: String,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.cleared"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferCleared {
    pub event_id: String,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_started"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferSpeechStarted {
    pub event_id: String,
    pub audio_start_ms: u32,
    pub item_id: String,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_stopped"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferSpeechStopped {
    pub event_id: String,
    pub audio_end_ms: u32,
    pub item_id: String,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.timeout_triggered"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferTimeoutTriggered {
    pub event_id: String,
    pub audio_start_ms: u32,
    pub audio_end_ms: u32,
    pub item_id: String,
}

#[realtime_model(lenient, tag(type = "output_audio_buffer.started"))]
#[derive(Debug, Clone, PartialEq)]
pub struct OutputAudioBufferStarted {
    pub event_id: String,
    pub response_id: String,
}

#[realtime_model(lenient, tag(type = "output_audio_buffer.stopped"))]
#[derive(Debug, Clone, PartialEq)]
pub struct OutputAudioBufferStopped {
    pub event_id: String,
    pub response_id: String,
}
