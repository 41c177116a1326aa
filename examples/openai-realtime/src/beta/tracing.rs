//! Where and under which name the platform keeps a trace of the session.

use realtime_model::{Extra, realtime_model};
use serde_json::Value;

/// Whether a trace is kept: with the platform's own names, or with yours.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum Tracing {
    /// A trace with default names.
    Auto,
    /// Any other word.
    #[model(other)]
    Other(String),
    /// A trace with the given names.
    Config(TracingConfiguration),
}

/// Names under which the trace is found in the dashboard.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TracingConfiguration {
    /// What the trace is called.
    pub workflow_name: Option<String>,
    /// Joins several traces, for example those of one conversation.
    pub group_id: Option<String>,
    /// Anything to filter traces by.
    pub metadata: Option<Value>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
