// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "input_audio_buffer.committed"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferCommitted<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub previous_item_id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.cleared"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferCleared<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_started"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferSpeechStarted<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    pub audio_start_ms: u32,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_stopped"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferSpeechStopped<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    pub audio_end_ms: u32,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "input_audio_buffer.timeout_triggered"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferTimeoutTriggered<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    pub audio_start_ms: u32,
    pub audio_end_ms: u32,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "output_audio_buffer.started"))]
#[derive(Debug, Clone, PartialEq)]
pub struct OutputAudioBufferStarted<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "output_audio_buffer.stopped"))]
#[derive(Debug, Clone, PartialEq)]
pub struct OutputAudioBufferStopped<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
}
