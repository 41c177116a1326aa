//! How hard a reasoning model thinks.

use realtime_model::{Extra, realtime_model};

/// Settings of a reasoning model.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeReasoning {
    /// How much it thinks before it answers.
    #[model(literal("minimal", "low", "medium", "high", "xhigh", ..))]
    pub effort: Option<RealtimeReasoningEffort>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
