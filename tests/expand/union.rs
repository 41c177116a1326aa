//! A union of everything that a variant can be.

use realtime_model::{Extra, Unknown, realtime_model};

/// Which tool to call.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ToolChoice {
    /// Whichever fits.
    Auto,
    /// Not one.
    #[model(rename = "none", alias = "off")]
    Nothing,
    /// One of these.
    Names(Vec<String>),
    /// A function.
    #[model(tag(type = "function"))]
    Function {
        /// Its name.
        name: String,
        /// What else came.
        #[model(extra)]
        extra: Extra,
    },
    /// A tool of a server.
    Server(ServerTool),
    /// A kind of tool that is not known yet.
    #[model(other)]
    Other(Unknown),
}

/// A tool of a server.
#[realtime_model(tag(type = "mcp"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ServerTool {
    /// The server.
    pub server_label: String,
}
