//! The models that a session may talk with.
//!
//! Other vendors still serve some of those that OpenAI has shut down.

use realtime_model::realtime_model;

/// A model of a session.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SessionModel {
    /// `gpt-realtime`
    #[model(rename = "gpt-realtime")]
    GptRealtime,
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
    /// A model that is not listed here.
    #[model(other)]
    Other(String),
}
