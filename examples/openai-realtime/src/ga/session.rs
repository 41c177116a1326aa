//! A session as the server reports it.
//!
//! What a client asks for is in `session_request`.

use realtime_model::{Extra, IntOrInf, Nullable, Unknown, realtime_model};

use super::audio::{RealtimeAudioConfig, RealtimeAudioConfigInput};
use super::model::RealtimeModel;
use super::prompt::ResponsePrompt;
use super::reasoning::RealtimeReasoning;
use super::response::OutputModality;
use super::tools::{Tool, ToolChoice};
use super::tracing::RealtimeTracingConfig;
use super::truncation::RealtimeTruncation;

/// The session of a connection, and how it is set up.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum Session {
    /// Talks with a model; also what an object without `type` means.
    #[model(tag_optional)]
    Realtime(Box<RealtimeSession>),
    /// Writes down what is said.
    Transcription(Box<RealtimeTranscriptionSession>),
    /// A session that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// A session that talks with a model.
#[realtime_model(lenient, tag(type = "realtime"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeSession {
    /// Always `realtime.session`.
    #[model(literal("realtime.session", ..))]
    pub object: Option<RealtimeSessionObject>,
    /// Id of the session.
    pub id: Option<String>,
    /// Model in use.
    pub model: Option<RealtimeModel>,
    /// What the model answers in: one of text and audio.
    #[model(default = vec![OutputModality::Audio])]
    pub output_modalities: Option<Vec<OutputModality>>,
    /// What the model should do and how.
    pub instructions: Option<String>,
    /// The tools that the model may use.
    pub tools: Option<Vec<Tool>>,
    /// How the model chooses among its tools.
    pub tool_choice: Option<ToolChoice>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// The most tokens that one response may take, tool calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_output_tokens: Option<IntOrInf>,
    /// How the session is traced; `null` where it is not.
    pub tracing: Nullable<RealtimeTracingConfig>,
    /// What becomes of a conversation that grows too long.
    pub truncation: Option<RealtimeTruncation>,
    /// Prompt template in use.
    pub prompt: Option<ResponsePrompt>,
    /// When the session ends, in seconds since 1970.
    pub expires_at: Option<u64>,
    /// How hard the model thinks.
    pub reasoning: Option<RealtimeReasoning>,
    /// How audio goes in and comes out.
    pub audio: Option<RealtimeAudioConfig>,
    /// What events carry beyond the usual.
    #[model(literal("item.input_audio_transcription.logprobs", ..))]
    pub include: Option<Vec<SessionInclude>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A session that writes down what is said.
#[realtime_model(lenient, tag(type = "transcription"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranscriptionSession {
    /// Always `realtime.transcription_session`.
    #[model(literal("realtime.transcription_session", ..))]
    pub object: Option<RealtimeTranscriptionSessionObject>,
    /// Id of the session.
    pub id: Option<String>,
    /// When the session ends, in seconds since 1970.
    pub expires_at: Option<u64>,
    /// How audio goes in.
    pub audio: Option<RealtimeTranscriptionSessionAudio>,
    /// What events carry beyond the usual.
    pub include: Option<Vec<SessionInclude>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Audio settings of a transcription session.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranscriptionSessionAudio {
    /// What the client sends.
    pub input: Option<RealtimeAudioConfigInput>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
