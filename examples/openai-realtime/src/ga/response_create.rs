//! What a client asks for when it wants a response.

use realtime_model::{Extra, IntOrInf, Metadata, realtime_model};

use super::item::ConversationItem;
use super::prompt::ResponsePrompt;
use super::reasoning::RealtimeReasoning;
use super::response::{OutputModality, RealtimeResponseAudio};
use super::tools::{Tool, ToolChoice};

/// Settings of one response, in place of those of the session.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseCreateParams {
    /// Conversation that the response is added to, and reads unless there is an `input`.
    #[model(literal("auto", "none", ..))]
    pub conversation: Option<ResponseConversation>,
    /// What the model reads, in place of the conversation.
    pub input: Option<Vec<ConversationItem>>,
    /// What the model should do and how.
    pub instructions: Option<String>,
    /// What the model may answer in: one of text and audio.
    pub output_modalities: Option<Vec<OutputModality>>,
    /// How the audio is made.
    pub audio: Option<RealtimeResponseAudio>,
    /// The most tokens that the response may take, tool calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_output_tokens: Option<IntOrInf>,
    /// Whether the model may call several tools at once.
    pub parallel_tool_calls: Option<bool>,
    /// Prompt template to use.
    pub prompt: Option<ResponsePrompt>,
    /// How hard the model thinks.
    pub reasoning: Option<RealtimeReasoning>,
    /// How the model chooses among its tools.
    pub tool_choice: Option<ToolChoice>,
    /// The tools that the model may use.
    pub tools: Option<Vec<Tool>>,
    /// What the client wants to find again in the response.
    pub metadata: Option<Metadata>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
