//! How much of its quota a connection has left.

use realtime_model::{Extra, realtime_model};

/// One quota and its state.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RateLimit {
    /// What is counted.
    #[model(literal("requests", "tokens", ..))]
    pub name: Option<RateLimitName>,
    /// The most that is allowed in one window.
    pub limit: Option<u64>,
    /// What is left in this window.
    pub remaining: Option<u64>,
    /// Seconds until the window starts anew.
    pub reset_seconds: Option<f64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
