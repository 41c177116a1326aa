// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorEvent<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub error: ErrorBody<'a>,
}

#[realtime_model(lenient, tag(type = "session.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCreated<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub session: Session<'a>,
}

#[realtime_model(lenient, tag(type = "session.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionUpdated<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub session: Session<'a>,
}

#[realtime_model(lenient, tag(type = "conversation.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationCreated<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub conversation: Conversation<'a>,
}

#[realtime_model(lenient, tag(type = "conversation.item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemAdded<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub previous_item_id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub item: Item<'a>,
}

#[realtime_model(lenient, tag(type = "conversation.item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub previous_item_id: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub item: Item<'a>,
}

#[realtime_model(lenient, tag(type = "conversation.item.retrieved"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemRetrieved<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item: Item<'a>,
}

#[realtime_model(lenient, tag(type = "conversation.item.deleted"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDeleted<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "conversation.item.truncated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemTruncated<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub content_index: u32,
    pub audio_end_ms: u32,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.completed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionCompleted<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub content_index: u32,
    #[model(borrow)]
    pub transcript: Cow<'a, str>,
    #[model(default, borrow)]
    pub logprobs: Vec<LogProb<'a>>,
    pub usage: Option<Usage>,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.delta")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionDelta<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub content_index: Option<u32>,
    #[model(borrow)]
    pub delta: Cow<'a, str>,
    #[model(default, borrow)]
    pub logprobs: Vec<LogProb<'a>>,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.failed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionFailed<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub content_index: u32,
    #[model(borrow)]
    pub error: ErrorBody<'a>,
}

#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.segment")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionSegment<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub content_index: u32,
    #[model(borrow)]
    pub text: Cow<'a, str>,
    #[model(borrow)]
    pub id: Cow<'a, str>,
    #[model(borrow)]
    pub speaker: Option<Cow<'a, str>>,
    pub start: f64,
    pub end: f64,
}
