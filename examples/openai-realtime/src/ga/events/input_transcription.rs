//! Server events about the transcription of what the user said.

use realtime_model::{Extra, realtime_model};

use crate::ga::errors::ConversationItemInputAudioTranscriptionFailedError;
use crate::ga::transcription::{LogProbProperties, TranscriptionLanguage};
use crate::ga::usage::TranscriptTextUsage;

/// The next piece of a transcript.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.delta")
)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemInputAudioTranscriptionDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The next piece.
    pub delta: Option<String>,
    /// How sure the model is of each token, where the session includes that.
    pub logprobs: Option<Vec<LogProbProperties>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A stretch of a transcript, with its speaker.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.segment")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionSegment {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// Id of the segment.
    pub id: String,
    /// Label of the speaker.
    pub speaker: String,
    /// Where it begins, in seconds.
    pub start: f64,
    /// Where it ends, in seconds.
    pub end: f64,
    /// The words.
    pub text: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A transcript is complete. It comes at any time, also after the response.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.completed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionCompleted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The words.
    pub transcript: String,
    /// What the transcription cost; it is billed apart from the response.
    pub usage: Option<TranscriptTextUsage>,
    /// The languages that were heard.
    pub languages: Option<Vec<TranscriptionLanguage>>,
    /// How sure the model is of each token, where the session includes that.
    pub logprobs: Option<Vec<LogProbProperties>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Something the user said could not be transcribed.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.failed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionFailed {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// Why not.
    pub error: ConversationItemInputAudioTranscriptionFailedError,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
