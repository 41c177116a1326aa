//! What a response or a transcript cost.

use realtime_model::{Extra, Unknown, realtime_model};

/// Tokens that a response was billed for.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsage {
    /// Input and output tokens together.
    pub total_tokens: Option<u64>,
    /// Tokens the model read, cached ones included.
    pub input_tokens: Option<u64>,
    /// Tokens the model wrote or spoke.
    pub output_tokens: Option<u64>,
    /// The input tokens by kind.
    pub input_token_details: Option<RealtimeResponseUsageInputTokenDetails>,
    /// The output tokens by kind.
    pub output_token_details: Option<RealtimeResponseUsageOutputTokenDetails>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Input tokens of a response, by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsageInputTokenDetails {
    /// Text tokens.
    pub text_tokens: Option<u64>,
    /// Audio tokens.
    pub audio_tokens: Option<u64>,
    /// Tokens that came from the cache.
    pub cached_tokens: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Output tokens of a response, by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsageOutputTokenDetails {
    /// Text tokens.
    pub text_tokens: Option<u64>,
    /// Audio tokens.
    pub audio_tokens: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What a transcript was billed by: the model decides which.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum TranscriptTextUsage {
    /// By tokens.
    Tokens(TranscriptTextUsageTokens),
    /// By length of the audio.
    Duration(TranscriptTextUsageDuration),
    /// In a way that this crate does not know.
    #[model(other)]
    Other(Unknown),
}

/// Tokens that a transcript was billed for.
#[realtime_model(lenient, tag(type = "tokens"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptTextUsageTokens {
    /// Tokens the model heard and read.
    pub input_tokens: Option<u64>,
    /// Tokens of the transcript.
    pub output_tokens: Option<u64>,
    /// Input and output tokens together.
    pub total_tokens: Option<u64>,
    /// The input tokens by kind.
    pub input_token_details: Option<TranscriptTextUsageTokensInputTokenDetails>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Input tokens of a transcript, by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptTextUsageTokensInputTokenDetails {
    /// Text tokens.
    pub text_tokens: Option<u64>,
    /// Audio tokens.
    pub audio_tokens: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Audio that a transcript was billed for.
#[realtime_model(lenient, tag(type = "duration"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptTextUsageDuration {
    /// Length of the audio in seconds.
    pub seconds: Option<f64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
