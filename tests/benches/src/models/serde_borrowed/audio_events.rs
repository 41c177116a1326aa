// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputAudioBufferCommitted<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub previous_item_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub item_id: Cow<'a, str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputAudioBufferCleared<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputAudioBufferSpeechStarted<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    pub audio_start_ms: u32,
    #[serde(borrow)]
    pub item_id: Cow<'a, str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputAudioBufferSpeechStopped<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    pub audio_end_ms: u32,
    #[serde(borrow)]
    pub item_id: Cow<'a, str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InputAudioBufferTimeoutTriggered<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    pub audio_start_ms: u32,
    pub audio_end_ms: u32,
    #[serde(borrow)]
    pub item_id: Cow<'a, str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutputAudioBufferStarted<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    #[serde(borrow)]
    pub response_id: Cow<'a, str>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutputAudioBufferStopped<'a> {
    #[serde(borrow)]
    pub event_id: Cow<'a, str>,
    #[serde(borrow)]
    pub response_id: Cow<'a, str>,
}
