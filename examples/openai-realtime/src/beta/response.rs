//! What the model answers, and how a client asks for an answer.

use realtime_model::{Extra, IntOrInf, Metadata, realtime_model};

use super::{
    ConversationItem, ConversationItemWithReference, RealtimeResponseStatusError,
    RealtimeResponseUsage, Tool, ToolChoice, VoiceChoice,
};

/// A response of the model: its settings, its output so far and how it ended.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponse {
    /// Identifier of the response.
    pub id: Option<String>,
    /// The conversation its output goes to; none where the response was asked for outside of any.
    pub conversation_id: Option<String>,
    /// Most tokens it may use, function calls included.
    pub max_output_tokens: Option<IntOrInf>,
    /// Your own notes, as they were given.
    pub metadata: Option<Metadata>,
    /// Whether it speaks, writes or does both.
    #[model(literal("text", "audio", ..))]
    pub modalities: Option<Vec<Modality>>,
    /// Always `realtime.response`.
    #[model(literal("realtime.response"))]
    pub object: Option<ResponseObject>,
    /// The items it made.
    pub output: Option<Vec<ConversationItem>>,
    /// Format of the audio it speaks.
    #[model(literal("pcm16", "g711_ulaw", "g711_alaw", ..))]
    pub output_audio_format: Option<AudioFormat>,
    /// How far it has come.
    #[model(literal("completed", "cancelled", "failed", "incomplete", "in_progress", ..))]
    pub status: Option<ResponseStatus>,
    /// Why it ended as it did.
    pub status_details: Option<RealtimeResponseStatus>,
    /// How freely the model chooses its words.
    #[model(range = 0.6..=1.2, default = 0.8)]
    pub temperature: Option<f64>,
    /// What it cost; it and its output become input of the next turn.
    pub usage: Option<RealtimeResponseUsage>,
    /// The voice it speaks with.
    #[model(literal("alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", ..))]
    pub voice: Option<Voice>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why a response ended as it did.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseStatus {
    /// The way it ended, the same as `status` of the response.
    #[model(literal("completed", "cancelled", "incomplete", "failed", ..))]
    pub r#type: Option<StatusType>,
    /// What cut it off, where something did.
    #[model(literal(
        "turn_detected",
        "client_cancelled",
        "max_output_tokens",
        "content_filter",
        ..
    ))]
    pub reason: Option<StatusReason>,
    /// What went wrong, where it failed.
    pub error: Option<RealtimeResponseStatusError>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What a client may set for one response, in place of the settings of the session.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseConfig {
    /// Whether the output joins the conversation (`auto`) or stays outside (`none`).
    #[model(literal("auto", "none", ..))]
    pub conversation: Option<ResponseConversation>,
    /// Items to answer in place of the conversation; an empty list clears the context.
    pub input: Option<Vec<ConversationItemWithReference>>,
    /// Guidance for the model.
    pub instructions: Option<String>,
    /// Whether to speak, write or do both.
    pub modalities: Option<Vec<Modality>>,
    /// The voice; fixed once the session has spoken.
    pub voice: Option<VoiceChoice>,
    /// Format of the audio.
    pub output_audio_format: Option<AudioFormat>,
    /// Functions the model may call.
    pub tools: Option<Vec<Tool>>,
    /// How the model picks one of them.
    pub tool_choice: Option<ToolChoice>,
    /// How freely the model chooses its words.
    #[model(range = 0.6..=1.2, default = 0.8)]
    pub temperature: Option<f64>,
    /// Most tokens it may use, function calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_response_output_tokens: Option<IntOrInf>,
    /// Your own notes, kept with the response.
    pub metadata: Option<Metadata>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
