//! Whether and how a session shows up among the traces of its project.

use realtime_model::{Extra, realtime_model};
use serde_json::Value;

/// How a session is traced. Fixed once tracing is on.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum RealtimeTracingConfig {
    /// Under default names.
    Auto,
    /// A mode that is not listed here.
    #[model(other)]
    Other(String),
    /// Under names of one's own.
    Configuration(TracingConfiguration),
}

/// Names for a trace.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TracingConfiguration {
    /// Name of the workflow.
    pub workflow_name: Option<String>,
    /// Groups traces that belong together.
    pub group_id: Option<String>,
    /// Anything to find the trace by.
    pub metadata: Option<Value>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
