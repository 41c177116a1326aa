//! How a session is told of an MCP server: where it is, what it may be asked, who has to agree.

use std::collections::BTreeMap;

use realtime_model::{Extra, Secret, realtime_model};

/// An MCP server whose tools the model may use. It needs one of `server_url`, `connector_id` and `tunnel_id`.
#[realtime_model(lenient, tag(type = "mcp"))]
#[derive(Debug, Clone, PartialEq)]
pub struct McpTool {
    /// Name under which calls mention the server.
    pub server_label: String,
    /// Address of the server.
    pub server_url: Option<String>,
    /// A connector that the API brings along, in place of an address.
    #[model(literal(
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
        ..
    ))]
    pub connector_id: Option<McpConnectorId>,
    /// A tunnel to a server in a private network, in place of an address.
    pub tunnel_id: Option<String>,
    /// What the server is for.
    pub server_description: Option<String>,
    /// OAuth access token for the server or connector.
    pub authorization: Option<Secret<String>>,
    /// HTTP headers that every request to the server carries. They often hold credentials.
    pub headers: Option<BTreeMap<String, Secret<String>>>,
    /// The tools that may be used; all of them when absent.
    pub allowed_tools: Option<McpAllowedTools>,
    /// Who may call the tools.
    #[model(literal("direct", "programmatic", ..))]
    pub allowed_callers: Option<Vec<McpAllowedCaller>>,
    /// Which calls need the user's consent.
    pub require_approval: Option<McpRequireApproval>,
    /// Whether the tools are looked up only when they are needed.
    pub defer_loading: Option<bool>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The tools of a server that may be used.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum McpAllowedTools {
    /// These.
    Names(Vec<String>),
    /// The ones that pass a filter.
    Filter(McpToolFilter),
}

/// Picks tools of a server.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpToolFilter {
    /// Only tools that say they change nothing.
    pub read_only: Option<bool>,
    /// Only tools of these names.
    pub tool_names: Option<Vec<String>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Which calls need the user's consent.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum McpRequireApproval {
    /// All of them.
    Always,
    /// None of them.
    Never,
    /// A rule that is not listed here.
    #[model(other)]
    Other(String),
    /// It depends on the tool.
    Filter(McpToolApprovalFilter),
}

/// Consent by tool.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpToolApprovalFilter {
    /// Tools that need consent.
    pub always: Option<McpToolFilter>,
    /// Tools that do not.
    pub never: Option<McpToolFilter>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
