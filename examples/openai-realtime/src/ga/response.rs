//! A response as the server reports it, from its start to its end.
//!
//! What a client asks for is in `response_create`, the counts of tokens are in `usage`.

use realtime_model::{Extra, IntOrInf, Metadata, realtime_model};

use super::audio::{RealtimeAudioFormat, Voice};
use super::errors::RealtimeResponseStatusError;
use super::item::ConversationItem;
use super::usage::RealtimeResponseUsage;

/// One answer of the model.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponse {
    /// Always `realtime.response`.
    #[model(literal("realtime.response", ..))]
    pub object: Option<RealtimeResponseObject>,
    /// Id of the response.
    pub id: Option<String>,
    /// How far it has come.
    #[model(literal("completed", "cancelled", "failed", "incomplete", "in_progress", ..))]
    pub status: Option<ResponseStatus>,
    /// Why it ended as it did.
    pub status_details: Option<RealtimeResponseStatus>,
    /// What the model put out.
    pub output: Option<Vec<ConversationItem>>,
    /// Id of the conversation that it was added to; null where it was added to none.
    pub conversation_id: Option<String>,
    /// What the model could answer in.
    #[model(literal("text", "audio", ..))]
    pub output_modalities: Option<Vec<OutputModality>>,
    /// The most tokens that it could take, tool calls included.
    pub max_output_tokens: Option<IntOrInf>,
    /// How its audio was made.
    pub audio: Option<RealtimeResponseAudio>,
    /// What it cost; known once it has ended.
    pub usage: Option<RealtimeResponseUsage>,
    /// What the client attached to it.
    pub metadata: Option<Metadata>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Audio settings of one response.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseAudio {
    /// What the model speaks.
    pub output: Option<RealtimeResponseAudioOutput>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings for the audio of one response.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseAudioOutput {
    /// Encoding of the audio.
    pub format: Option<RealtimeAudioFormat>,
    /// Who speaks. Fixed once the model has spoken in the session.
    pub voice: Option<Voice>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why a response ended as it did.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseStatus {
    /// The status that this explains.
    #[model(literal("completed", "cancelled", "incomplete", "failed", ..))]
    pub r#type: Option<RealtimeResponseStatusType>,
    /// What cancelled it or cut it short.
    #[model(literal(
        "turn_detected",
        "client_cancelled",
        "max_output_tokens",
        "content_filter",
        ..
    ))]
    pub reason: Option<RealtimeResponseStatusReason>,
    /// What made it fail.
    pub error: Option<RealtimeResponseStatusError>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
