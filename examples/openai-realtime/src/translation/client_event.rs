//! What a client may send.
//!
//! Not lenient: what breaks a bound is refused.

use realtime_model::{Extra, Unknown, realtime_model};

use super::session_request::RealtimeTranslationSessionUpdateRequest;

/// What may be sent on a connection.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ClientEvent {
    /// Changes the session.
    SessionUpdate(RealtimeTranslationSessionUpdate),
    /// Sends the next piece of speech.
    InputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppend),
    /// Ends the session.
    SessionClose(RealtimeTranslationSessionClose),
    /// An event that is not listed here, for what other vendors take.
    #[model(other)]
    Other(Unknown),
}

/// Changes the session. What is absent stays as it is.
#[realtime_model(tag(type = "session.update"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationSessionUpdate {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The changes.
    pub session: Box<RealtimeTranslationSessionUpdateRequest>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Sends the next piece of speech.
#[realtime_model(tag(type = "session.input_audio_buffer.append"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationInputAudioBufferAppend {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The piece as base64: PCM, 16 bit, 24000 samples a second, one channel, little-endian.
    pub audio: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Ends the session once everything that was sent has been translated.
#[realtime_model(tag(type = "session.close"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationSessionClose {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
