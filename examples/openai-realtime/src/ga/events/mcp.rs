//! Server events about tools of the Model Context Protocol: looking them up, calling them.

use realtime_model::{Extra, realtime_model};

/// The tools of an MCP server are being looked up.
#[realtime_model(lenient, tag(type = "mcp_list_tools.in_progress"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpListToolsInProgress {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The tools of an MCP server are known; the item lists them.
#[realtime_model(lenient, tag(type = "mcp_list_tools.completed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpListToolsCompleted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The tools of an MCP server could not be looked up.
#[realtime_model(lenient, tag(type = "mcp_list_tools.failed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpListToolsFailed {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of the arguments of a call.
#[realtime_model(lenient, tag(type = "response.mcp_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallArgumentsDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The next piece.
    pub delta: String,
    /// Padding, so that the size of the event does not give the piece away.
    pub obfuscation: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The arguments of a call are complete.
#[realtime_model(lenient, tag(type = "response.mcp_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallArgumentsDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The arguments as JSON text.
    pub arguments: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A tool is being called.
#[realtime_model(lenient, tag(type = "response.mcp_call.in_progress"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseMcpCallInProgress {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A tool has answered; the item has what it said.
#[realtime_model(lenient, tag(type = "response.mcp_call.completed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseMcpCallCompleted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A call of a tool failed; the item says why.
#[realtime_model(lenient, tag(type = "response.mcp_call.failed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseMcpCallFailed {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
