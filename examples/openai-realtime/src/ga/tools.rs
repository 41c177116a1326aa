//! The tools that a model may use, and how freely it may choose among them.

use realtime_model::{Extra, Unknown, realtime_model};
use serde_json::Value;

use super::mcp_tool::McpTool;

/// A tool that the model may use.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum Tool {
    /// A function that the client runs; also what an object without `type` means.
    #[model(tag_optional)]
    Function(RealtimeFunctionTool),
    /// The tools of an MCP server, which the server side runs.
    Mcp(Box<McpTool>),
    /// A tool that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// A function that the client runs.
#[realtime_model(lenient, tag(type = "function"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeFunctionTool {
    /// Name of the function.
    pub name: Option<String>,
    /// What it does and when the model should call it.
    pub description: Option<String>,
    /// JSON Schema of the arguments.
    pub parameters: Option<Value>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How the model chooses among its tools.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ToolChoice {
    /// It uses no tool.
    None,
    /// It decides.
    Auto,
    /// It uses at least one.
    Required,
    /// A mode that is not listed here.
    #[model(other)]
    Other(String),
    /// It calls this function.
    Function(ToolChoiceFunction),
    /// It uses this MCP server.
    Mcp(ToolChoiceMcp),
    /// An object that is not listed here.
    #[model(other)]
    OtherTool(Unknown),
}

/// Makes the model call one function.
#[realtime_model(lenient, tag(type = "function"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ToolChoiceFunction {
    /// Name of the function. Some clients nest it, as in Chat Completions.
    pub name: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Makes the model use one MCP server.
#[realtime_model(lenient, tag(type = "mcp"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ToolChoiceMcp {
    /// Label of the server.
    pub server_label: String,
    /// Name of one of its tools, where it has to be that one.
    pub name: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
