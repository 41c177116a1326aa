//! Conversation items of the Model Context Protocol: tools found, calls made, consent asked and given.
//!
//! How a session is told of an MCP server is in `mcp_tool`.

use realtime_model::{Extra, Unknown, realtime_model};
use serde_json::Value;

/// The tools that an MCP server has.
#[realtime_model(lenient, tag(type = "mcp_list_tools"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpListTools {
    /// Id of the item.
    pub id: Option<String>,
    /// Label of the server in the session's tools.
    pub server_label: String,
    /// The tools.
    pub tools: Vec<RealtimeMcpListToolsTool>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A tool as its MCP server describes it.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpListToolsTool {
    /// Name of the tool.
    pub name: String,
    /// What the tool does.
    pub description: Option<String>,
    /// JSON Schema of the arguments.
    pub input_schema: Option<Value>,
    /// The server's hints about the tool.
    pub annotations: Option<Value>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The model calls a tool of an MCP server.
#[realtime_model(lenient, tag(type = "mcp_call"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpToolCall {
    /// Id of the call.
    pub id: String,
    /// Label of the server.
    pub server_label: String,
    /// Name of the tool.
    pub name: String,
    /// The arguments as JSON text.
    pub arguments: String,
    /// Id of the request for consent, where one was made.
    pub approval_request_id: Option<String>,
    /// What the tool gave back.
    pub output: Option<String>,
    /// Why the call failed.
    pub error: Option<RealtimeMcpToolCallError>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why a call of an MCP tool failed.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum RealtimeMcpToolCallError {
    /// The server broke the protocol.
    Protocol(RealtimeMcpProtocolError),
    /// The tool itself failed.
    ToolExecution(RealtimeMcpToolExecutionError),
    /// The server could not be reached, or refused.
    Http(RealtimeMcpHttpError),
    /// A failure that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// An error of the protocol.
#[realtime_model(lenient, tag(type = "protocol_error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpProtocolError {
    /// JSON-RPC error code.
    pub code: i64,
    /// What went wrong.
    pub message: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An error inside the tool.
#[realtime_model(lenient, tag(type = "tool_execution_error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpToolExecutionError {
    /// What went wrong.
    pub message: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An error of the transport.
#[realtime_model(lenient, tag(type = "http_error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpHttpError {
    /// HTTP status.
    pub code: i64,
    /// What went wrong.
    pub message: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The model wants to call a tool that needs consent.
#[realtime_model(lenient, tag(type = "mcp_approval_request"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpApprovalRequest {
    /// Id of the request, which the answer has to repeat.
    pub id: String,
    /// Label of the server.
    pub server_label: String,
    /// Name of the tool.
    pub name: String,
    /// The arguments as JSON text.
    pub arguments: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The answer to a request for consent.
#[realtime_model(lenient, tag(type = "mcp_approval_response"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeMcpApprovalResponse {
    /// Id of this item.
    pub id: Option<String>,
    /// Id of the request that this answers.
    pub approval_request_id: String,
    /// Whether the tool may be called.
    pub approve: bool,
    /// Why, in words.
    pub reason: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
