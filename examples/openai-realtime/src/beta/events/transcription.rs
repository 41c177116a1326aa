//! Events about the transcripts of what the user said.
//!
//! They come from a model of their own, at their own pace beside the response.

use realtime_model::{Extra, realtime_model};

use crate::beta::{
    ConversationItemInputAudioTranscriptionFailedError, Logprob, TranscriptTextUsage,
};

/// The next piece of a transcript.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.delta")
)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemInputAudioTranscriptionDelta {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The text to append.
    pub delta: Option<String>,
    /// How likely each recognised token was, when the session asked for it.
    pub logprobs: Option<Vec<Logprob>>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The whole transcript of a piece of audio.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.completed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionCompleted {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The text.
    pub transcript: String,
    /// How likely each recognised token was, when the session asked for it.
    pub logprobs: Option<Vec<Logprob>>,
    /// What the transcript cost; billed by the price of the transcription model.
    pub usage: Option<TranscriptTextUsage>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A piece of audio could not be transcribed; the conversation goes on.
#[realtime_model(
    lenient,
    tag(type = "conversation.item.input_audio_transcription.failed")
)]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemInputAudioTranscriptionFailed {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// Why not.
    pub error: ConversationItemInputAudioTranscriptionFailedError,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
