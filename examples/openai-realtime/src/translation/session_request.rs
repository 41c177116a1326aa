//! What a client asks for when it makes or changes a translation session.

use realtime_model::{Extra, realtime_model};

use super::session::RealtimeTranslationAudio;

/// Settings of a new session.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationSessionCreateRequest {
    /// Model to use.
    pub model: String,
    /// How audio goes in and comes out.
    pub audio: Option<RealtimeTranslationAudio>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Changes to a session. What is absent stays as it is.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationSessionUpdateRequest {
    /// How audio goes in and comes out.
    pub audio: Option<RealtimeTranslationAudio>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
