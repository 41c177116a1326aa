//! What a failure looks like, wherever an event carries one.
//!
//! Nothing in it is required: a report must not be lost because a part of it is missing.

use realtime_model::{Extra, realtime_model};

/// Body of the `error` event. Most errors leave the session open.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeError {
    /// Class of the error, such as `invalid_request_error`.
    pub r#type: Option<String>,
    /// Code of the error, for programs.
    pub code: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Parameter that the error is about.
    pub param: Option<String>,
    /// `event_id` of the client event that caused it.
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why some audio could not be transcribed.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemInputAudioTranscriptionFailedError {
    /// Class of the error.
    pub r#type: Option<String>,
    /// Code of the error, for programs.
    pub code: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Parameter that the error is about.
    pub param: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why a response failed.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseStatusError {
    /// Class of the error.
    pub r#type: Option<String>,
    /// Code of the error, for programs.
    pub code: Option<String>,
    /// What went wrong, for people.
    pub message: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
