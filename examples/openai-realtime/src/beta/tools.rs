//! Functions that the model may call, and how freely it may choose among them.

use realtime_model::{Extra, Unknown, realtime_model};
use serde_json::Value;

/// A function that the model may call; the client runs it and sends its output as an item.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tool {
    /// The kind of tool.
    #[model(literal("function", ..))]
    pub r#type: Option<ToolType>,
    /// The name by which the model calls it.
    pub name: Option<String>,
    /// What it does and when to call it, for the model to read.
    pub description: Option<String>,
    /// JSON Schema of its arguments.
    pub parameters: Option<Value>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How the model picks a function.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ToolChoice {
    /// As it sees fit.
    Auto,
    /// It calls none.
    None,
    /// It calls at least one.
    Required,
    /// The name of the function to call.
    #[model(other)]
    Function(String),
    /// An object, in which servers take the name of a function too.
    #[model(other)]
    Object(Unknown),
}
