//! What becomes of a conversation that outgrows the model's context.

use realtime_model::{Extra, Unknown, realtime_model};

/// How a conversation is cut.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum RealtimeTruncation {
    /// The oldest items are dropped.
    Auto,
    /// Nothing is dropped; a conversation that is too long is an error.
    Disabled,
    /// A mode that is not listed here.
    #[model(other)]
    Other(String),
    /// More is dropped than has to be, so that the cache serves longer.
    RetentionRatio(RealtimeTruncationRetentionRatio),
    /// An object that is not listed here.
    #[model(other)]
    OtherObject(Unknown),
}

/// Drops items until only a share of the limit is in use.
#[realtime_model(lenient, tag(type = "retention_ratio"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTruncationRetentionRatio {
    /// The share of the limit that is kept.
    #[model(range = 0.0..=1.0)]
    pub retention_ratio: f64,
    /// Limits lower than the model's own.
    pub token_limits: Option<RealtimeTruncationTokenLimits>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Limits in tokens.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTruncationTokenLimits {
    /// The most that the conversation may hold after the instructions.
    pub post_instructions: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
