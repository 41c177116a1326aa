// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorEvent {
    pub event_id: String,
    pub error: ErrorBody,
}

#[realtime_model(lenient, tag(type = "session.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCreated {
    pub event_id: String,
    pub session: Session,
}

#[realtime_model(lenient, tag(type = "session.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionUpdated {
    pub event_id: String,
    pub session: Session,
}

#[realtime_model(lenient, tag(type = "conversation.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationCreated {
    pub event_id: String,
    pub conversation: Conversation,
}

#[realtime_model(lenient, tag(type = "conversation.item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemAdded {
    pub event_id: String,
    pub previous_item_id: Option<String>,
    pub item: Item,
}

#[realtime_model(lenient, tag(type = "conversation.item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDone {
    pub event_id: String,
    pub previous_item_id: Option<String>,
    pub item: Item,
}

#[realtime_model(lenient, tag(type = "conversation.item.retrieved"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemRetrieved {
    pub event_id: String,
    pub item: Item,
}

#[realtime_model(lenient, tag(type = "conversation.item.deleted"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDeleted {
    pub event_id: String,
    pub item_id: String,
}

#[realtime_model(lenient, tag(type = "conversation.item.truncated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemTruncated {
    pub event_id: String,
    pub item_id: String,
    pub content_index: u32,
    pub audio_end_ms: u32,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.completed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionCompleted {
    pub event_id: String,
    pub item_id: String,
    pub content_index: u32,
    pub transcript: String,
    #[model(default)]
    pub logprobs: Vec<LogProb>,
    pub usage: Option<Usage>,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.delta")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionDelta {
    pub event_id: String,
    pub item_id: String,
    pub content_index: Option<u32>,
    pub delta: String,
    #[model(default)]
    pub logprobs: Vec<LogProb>,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.failed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionFailed {
    pub event_id: String,
    pub item_id: String,
    pub content_index: u32,
    pub error: ErrorBody,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.segment")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionSegment {
    pub event_id: String,
    pub item_id: String,
    pub content_index: u32,
    pub text: String,
    pub id: String,
    pub speaker: Option<String>,
    pub start: f64,
    pub end: f64,
}
