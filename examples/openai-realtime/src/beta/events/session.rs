//! Events about the session and about its settings, and errors.

use realtime_model::{Extra, realtime_model};

use crate::beta::{
    RateLimit, RealtimeError, Session, SessionConfig, TranscriptionSession,
    TranscriptionSessionConfig,
};

/// Changes settings of the session; the server answers with `session.updated`.
#[realtime_model(tag(type = "session.update"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionUpdate {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The settings to change.
    pub session: SessionConfig,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Changes settings of a transcription session.
#[realtime_model(tag(type = "transcription_session.update"))]
#[derive(Debug, Clone, PartialEq)]
pub struct TranscriptionSessionUpdate {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The settings to change.
    pub session: TranscriptionSessionConfig,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The connection is open; this is the session with its first settings.
#[realtime_model(lenient, tag(type = "session.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCreated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The session.
    pub session: Session,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings were changed; this is the whole session after it.
#[realtime_model(lenient, tag(type = "session.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionUpdated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The session.
    pub session: Session,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings of a transcription session were changed.
#[realtime_model(lenient, tag(type = "transcription_session.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct TranscriptionSessionUpdated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The session.
    pub session: TranscriptionSession,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Sent when a response begins: its tokens are reserved, and set right at its end.
#[realtime_model(lenient, tag(type = "rate_limits.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitsUpdated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// What is left of each allowance.
    pub rate_limits: Vec<RateLimit>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Something went wrong; mostly the session stays open.
#[realtime_model(lenient, tag(type = "error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorEvent {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// What went wrong.
    pub error: RealtimeError,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
