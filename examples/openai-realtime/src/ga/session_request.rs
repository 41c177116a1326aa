//! What a client asks for when it makes or changes a session.

use realtime_model::{Extra, IntOrInf, Nullable, Unknown, realtime_model};

use super::audio::RealtimeAudioConfig;
use super::model::RealtimeModel;
use super::prompt::ResponsePrompt;
use super::reasoning::RealtimeReasoning;
use super::response::OutputModality;
use super::session::{RealtimeTranscriptionSessionAudio, SessionInclude};
use super::tools::{Tool, ToolChoice};
use super::tracing::RealtimeTracingConfig;
use super::truncation::RealtimeTruncation;

/// The session that a client wants.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum SessionCreateRequest {
    /// Talks with a model; also what an object without `type` means.
    #[model(tag_optional)]
    Realtime(Box<RealtimeSessionCreateRequest>),
    /// Writes down what is said.
    Transcription(Box<RealtimeTranscriptionSessionCreateRequest>),
    /// A session that is not listed here, for what other vendors take.
    #[model(other)]
    Other(Unknown),
}

/// Settings of a session that talks with a model. An update leaves alone what is absent.
#[realtime_model(tag(type = "realtime"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeSessionCreateRequest {
    /// Model to use. An update cannot change it.
    pub model: Option<RealtimeModel>,
    /// What the model answers in: one of text and audio.
    #[model(default = vec![OutputModality::Audio])]
    pub output_modalities: Option<Vec<OutputModality>>,
    /// What the model should do and how. An empty text clears it.
    pub instructions: Option<String>,
    /// The tools that the model may use. An empty list clears them.
    pub tools: Option<Vec<Tool>>,
    /// How the model chooses among its tools.
    pub tool_choice: Option<ToolChoice>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// The most tokens that one response may take, tool calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_output_tokens: Option<IntOrInf>,
    /// How the session is traced; `null` turns tracing off.
    pub tracing: Nullable<RealtimeTracingConfig>,
    /// What becomes of a conversation that grows too long.
    pub truncation: Option<RealtimeTruncation>,
    /// Prompt template to use.
    pub prompt: Option<ResponsePrompt>,
    /// How hard the model thinks.
    pub reasoning: Option<RealtimeReasoning>,
    /// How audio goes in and comes out.
    pub audio: Option<RealtimeAudioConfig>,
    /// What events should carry beyond the usual.
    pub include: Option<Vec<SessionInclude>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings of a session that writes down what is said.
#[realtime_model(tag(type = "transcription"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranscriptionSessionCreateRequest {
    /// How audio goes in.
    pub audio: Option<RealtimeTranscriptionSessionAudio>,
    /// What events should carry beyond the usual.
    pub include: Option<Vec<SessionInclude>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
