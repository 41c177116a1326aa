//! The models that a session may talk with.
//!
//! Other vendors still serve some of those that OpenAI has shut down.

use realtime_model::realtime_model;

/// A model of a session.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RealtimeModel {
    /// `gpt-realtime`
    #[model(rename = "gpt-realtime")]
    GptRealtime,
    /// `gpt-realtime-1.5`
    #[model(rename = "gpt-realtime-1.5")]
    GptRealtime15,
    /// `gpt-realtime-2`
    #[model(rename = "gpt-realtime-2")]
    GptRealtime2,
    /// `gpt-realtime-2.1`
    #[model(rename = "gpt-realtime-2.1")]
    GptRealtime21,
    /// `gpt-realtime-2.1-mini`
    #[model(rename = "gpt-realtime-2.1-mini")]
    GptRealtime21Mini,
    /// `gpt-realtime-2025-08-28`
    #[model(rename = "gpt-realtime-2025-08-28")]
    GptRealtime20250828,
    /// `gpt-4o-realtime-preview`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime-1.5`")]
    #[model(rename = "gpt-4o-realtime-preview")]
    Gpt4oRealtimePreview,
    /// `gpt-4o-realtime-preview-2024-10-01`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime`")]
    #[model(rename = "gpt-4o-realtime-preview-2024-10-01")]
    Gpt4oRealtimePreview20241001,
    /// `gpt-4o-realtime-preview-2024-12-17`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime-1.5`")]
    #[model(rename = "gpt-4o-realtime-preview-2024-12-17")]
    Gpt4oRealtimePreview20241217,
    /// `gpt-4o-realtime-preview-2025-06-03`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime-1.5`")]
    #[model(rename = "gpt-4o-realtime-preview-2025-06-03")]
    Gpt4oRealtimePreview20250603,
    /// `gpt-4o-mini-realtime-preview`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime-mini`")]
    #[model(rename = "gpt-4o-mini-realtime-preview")]
    Gpt4oMiniRealtimePreview,
    /// `gpt-4o-mini-realtime-preview-2024-12-17`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime-mini`")]
    #[model(rename = "gpt-4o-mini-realtime-preview-2024-12-17")]
    Gpt4oMiniRealtimePreview20241217,
    /// `gpt-realtime-mini`
    #[model(rename = "gpt-realtime-mini")]
    GptRealtimeMini,
    /// `gpt-realtime-mini-2025-10-06`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-realtime-mini`")]
    #[model(rename = "gpt-realtime-mini-2025-10-06")]
    GptRealtimeMini20251006,
    /// `gpt-realtime-mini-2025-12-15`
    #[model(rename = "gpt-realtime-mini-2025-12-15")]
    GptRealtimeMini20251215,
    /// `gpt-audio-1.5`
    #[model(rename = "gpt-audio-1.5")]
    GptAudio15,
    /// `gpt-audio-mini`
    #[model(rename = "gpt-audio-mini")]
    GptAudioMini,
    /// `gpt-audio-mini-2025-10-06`
    #[deprecated(note = "OpenAI has shut it down; its successor is `gpt-audio-mini`")]
    #[model(rename = "gpt-audio-mini-2025-10-06")]
    GptAudioMini20251006,
    /// `gpt-audio-mini-2025-12-15`
    #[model(rename = "gpt-audio-mini-2025-12-15")]
    GptAudioMini20251215,
    /// A model that is not listed here.
    #[model(other)]
    Other(String),
}
