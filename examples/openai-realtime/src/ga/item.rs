//! Conversation items: messages, function calls and what they gave back.
//!
//! The items of the Model Context Protocol are in `mcp`, the parts of a message in `content`.

use realtime_model::{Extra, Unknown, realtime_model};

use super::content::{AssistantContent, SystemContent, UserContent};
use super::mcp::{
    RealtimeMcpApprovalRequest, RealtimeMcpApprovalResponse, RealtimeMcpListTools,
    RealtimeMcpToolCall,
};

/// One entry of the conversation.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ConversationItem {
    /// Instructions in the middle of the conversation.
    SystemMessage(RealtimeConversationItemSystemMessage),
    /// What the user said.
    UserMessage(RealtimeConversationItemUserMessage),
    /// What the model said.
    AssistantMessage(RealtimeConversationItemAssistantMessage),
    /// The model wants a function to be called.
    FunctionCall(RealtimeConversationItemFunctionCall),
    /// What the function gave back.
    FunctionCallOutput(RealtimeConversationItemFunctionCallOutput),
    /// Consent to a call of an MCP tool, or refusal.
    McpApprovalResponse(RealtimeMcpApprovalResponse),
    /// The tools that an MCP server has.
    McpListTools(RealtimeMcpListTools),
    /// A call of an MCP tool.
    McpToolCall(RealtimeMcpToolCall),
    /// A call of an MCP tool that waits for consent.
    McpApprovalRequest(RealtimeMcpApprovalRequest),
    /// Stands for an item that the conversation has already; only the input of a response takes it.
    ItemReference(ResponseItemReference),
    /// An item that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Message with instructions for the model.
#[realtime_model(lenient, tag(type = "message", role = "system"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeConversationItemSystemMessage {
    /// Id of the item. A client may choose it.
    pub id: Option<String>,
    /// Always `realtime.item`.
    #[model(literal("realtime.item", ..))]
    pub object: Option<ConversationItemObject>,
    /// How far the item has come; of no effect when a client sends it.
    #[model(literal("completed", "incomplete", "in_progress", ..))]
    pub status: Option<ConversationItemStatus>,
    /// What the message is made of.
    pub content: Option<Vec<SystemContent>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Message of the user.
#[realtime_model(lenient, tag(type = "message", role = "user"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeConversationItemUserMessage {
    /// Id of the item. A client may choose it.
    pub id: Option<String>,
    /// Always `realtime.item`.
    pub object: Option<ConversationItemObject>,
    /// How far the item has come; of no effect when a client sends it.
    pub status: Option<ConversationItemStatus>,
    /// What the message is made of.
    pub content: Option<Vec<UserContent>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Message of the model.
#[realtime_model(lenient, tag(type = "message", role = "assistant"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeConversationItemAssistantMessage {
    /// Id of the item. A client may choose it.
    pub id: Option<String>,
    /// Always `realtime.item`.
    pub object: Option<ConversationItemObject>,
    /// How far the item has come; of no effect when a client sends it.
    pub status: Option<ConversationItemStatus>,
    /// What the message is made of.
    pub content: Option<Vec<AssistantContent>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The model asks the client to call a function.
#[realtime_model(lenient, tag(type = "function_call"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeConversationItemFunctionCall {
    /// Id of the item. A client may choose it.
    pub id: Option<String>,
    /// Always `realtime.item`.
    pub object: Option<ConversationItemObject>,
    /// How far the item has come; of no effect when a client sends it.
    pub status: Option<ConversationItemStatus>,
    /// Name of the function.
    pub name: String,
    /// Id of the call, which the output has to repeat.
    pub call_id: Option<String>,
    /// The arguments as JSON text; empty, or absent, until they are complete.
    pub arguments: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What a function gave back.
#[realtime_model(lenient, tag(type = "function_call_output"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeConversationItemFunctionCallOutput {
    /// Id of the item. A client may choose it.
    pub id: Option<String>,
    /// Always `realtime.item`.
    pub object: Option<ConversationItemObject>,
    /// How far the item has come; of no effect when a client sends it.
    pub status: Option<ConversationItemStatus>,
    /// Id of the call that this answers. Not every vendor has one.
    pub call_id: Option<String>,
    /// The result, free text.
    pub output: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item of the conversation, by its id.
#[realtime_model(tag(type = "item_reference"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseItemReference {
    /// Id of the item that is meant.
    pub id: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
