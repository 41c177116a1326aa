//! Server events about the connection: its session, its quota, its errors.

use realtime_model::{Extra, realtime_model};

use crate::ga::errors::RealtimeError;
use crate::ga::rate_limits::RateLimit;
use crate::ga::session::Session;

/// The first event of a connection: the session and its defaults.
#[realtime_model(lenient, tag(type = "session.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCreated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The session.
    pub session: Session,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The session after a change that the client asked for.
#[realtime_model(lenient, tag(type = "session.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionUpdated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The whole session.
    pub session: Session,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What is left of the quota, now that a response has begun.
#[realtime_model(lenient, tag(type = "rate_limits.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitsUpdated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The quotas.
    pub rate_limits: Vec<RateLimit>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Something went wrong. The session stays open unless the server closes it.
#[realtime_model(lenient, tag(type = "error"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeErrorEvent {
    /// Id of this event.
    pub event_id: Option<String>,
    /// What went wrong.
    pub error: RealtimeError,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
