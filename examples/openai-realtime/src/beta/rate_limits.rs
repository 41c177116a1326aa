//! What is left of the account's allowance.

use realtime_model::{Extra, realtime_model};

/// One allowance and what is left of it, counted with the running response's reservation.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RateLimit {
    /// What is counted.
    #[model(literal("requests", "tokens", ..))]
    pub name: Option<RateLimitName>,
    /// The whole allowance.
    pub limit: Option<u64>,
    /// What is left.
    pub remaining: Option<u64>,
    /// Seconds until it is whole again.
    pub reset_seconds: Option<f64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
