//! Counts of tokens and seconds, the basis of the bill.

use realtime_model::{Extra, Unknown, realtime_model};

/// Tokens that one response took.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsage {
    /// Input and output together.
    pub total_tokens: Option<u64>,
    /// Tokens of the input, cached ones included.
    pub input_tokens: Option<u64>,
    /// Tokens of the output.
    pub output_tokens: Option<u64>,
    /// The input by kind.
    pub input_token_details: Option<RealtimeResponseUsageInputTokenDetails>,
    /// The output by kind.
    pub output_token_details: Option<RealtimeResponseUsageOutputTokenDetails>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Input tokens by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsageInputTokenDetails {
    /// Tokens of text.
    pub text_tokens: Option<u64>,
    /// Tokens of audio.
    pub audio_tokens: Option<u64>,
    /// Tokens of images.
    pub image_tokens: Option<u64>,
    /// Tokens of any kind that came from the cache.
    pub cached_tokens: Option<u64>,
    /// The cached ones by kind.
    pub cached_tokens_details: Option<RealtimeResponseUsageCachedTokensDetails>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Cached input tokens by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsageCachedTokensDetails {
    /// Tokens of text.
    pub text_tokens: Option<u64>,
    /// Tokens of audio.
    pub audio_tokens: Option<u64>,
    /// Tokens of images.
    pub image_tokens: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Output tokens by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseUsageOutputTokenDetails {
    /// Tokens of text.
    pub text_tokens: Option<u64>,
    /// Tokens of audio.
    pub audio_tokens: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What one transcription took; its model decides what is counted.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum TranscriptTextUsage {
    /// Counted in tokens.
    Tokens(TranscriptTextUsageTokens),
    /// Counted in seconds of audio.
    Duration(TranscriptTextUsageDuration),
    /// Counted in a way that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Tokens that one transcription took.
#[realtime_model(lenient, tag(type = "tokens"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptTextUsageTokens {
    /// Input and output together.
    pub total_tokens: Option<u64>,
    /// Tokens of the input.
    pub input_tokens: Option<u64>,
    /// The input by kind.
    pub input_token_details: Option<TranscriptTextUsageTokensInputTokenDetails>,
    /// Tokens of the transcript.
    pub output_tokens: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Input tokens of a transcription by kind.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptTextUsageTokensInputTokenDetails {
    /// Tokens of text.
    pub text_tokens: Option<u64>,
    /// Tokens of audio.
    pub audio_tokens: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Length of the audio that was transcribed.
#[realtime_model(lenient, tag(type = "duration"))]
#[derive(Debug, Clone, PartialEq)]
pub struct TranscriptTextUsageDuration {
    /// Seconds of audio.
    pub seconds: f64,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
