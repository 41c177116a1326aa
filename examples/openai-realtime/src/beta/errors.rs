//! Errors that the server reports inside events.
//!
//! Nothing in them is required: an error report must not be lost because a field of it is missing.

use realtime_model::{Extra, realtime_model};

/// What went wrong, as an `error` event tells it.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeError {
    /// Class of the error, such as `invalid_request_error` or `server_error`.
    pub r#type: Option<String>,
    /// Code for programs.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// The parameter at fault, as a path.
    pub param: Option<String>,
    /// The `event_id` of the client event at fault.
    pub event_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why a piece of audio could not be transcribed.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemInputAudioTranscriptionFailedError {
    /// Class of the error.
    pub r#type: Option<String>,
    /// Code for programs.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// The parameter at fault.
    pub param: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Why a response failed.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeResponseStatusError {
    /// Class of the error.
    pub r#type: Option<String>,
    /// Code for programs.
    pub code: Option<String>,
    /// Text for people.
    pub message: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
