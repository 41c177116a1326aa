//! What a server sends.

use realtime_model::{Extra, Unknown, realtime_model};

use super::session::RealtimeTranslationSession;
use crate::ga::RealtimeErrorEvent;

/// What arrives on a connection.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ServerEvent {
    /// Something went wrong.
    Error(RealtimeErrorEvent),
    /// The first event of a connection: the session and its defaults.
    SessionCreated(RealtimeTranslationSessionCreated),
    /// The session after a change that the client asked for.
    SessionUpdated(RealtimeTranslationSessionUpdated),
    /// The last event of a connection.
    SessionClosed(RealtimeTranslationSessionClosed),
    /// The next words of the original.
    InputTranscriptDelta(RealtimeTranslationInputTranscriptDelta),
    /// The next words of the translation.
    OutputTranscriptDelta(RealtimeTranslationOutputTranscriptDelta),
    /// The next piece of translated speech.
    OutputAudioDelta(RealtimeTranslationOutputAudioDelta),
    /// An event that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// The first event of a connection: the session and its defaults.
#[realtime_model(lenient, tag(type = "session.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationSessionCreated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The session.
    pub session: RealtimeTranslationSession,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The session after a change that the client asked for.
#[realtime_model(lenient, tag(type = "session.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationSessionUpdated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The whole session.
    pub session: RealtimeTranslationSession,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The last event of a connection: all that was said has been translated.
#[realtime_model(lenient, tag(type = "session.closed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationSessionClosed {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next words of the original; they come where the session transcribes it.
#[realtime_model(lenient, tag(type = "session.input_transcript.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationInputTranscriptDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The next words; append them as they are.
    pub delta: String,
    /// Where they belong in the stream, in milliseconds from its start.
    pub elapsed_ms: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next words of the translation.
#[realtime_model(lenient, tag(type = "session.output_transcript.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationOutputTranscriptDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The next words; append them as they are.
    pub delta: String,
    /// Where they belong in the stream, in milliseconds from its start.
    pub elapsed_ms: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of translated speech.
#[realtime_model(lenient, tag(type = "session.output_audio.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationOutputAudioDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The piece as base64.
    pub delta: String,
    /// Samples a second.
    pub sample_rate: Option<u64>,
    /// Number of channels.
    pub channels: Option<u64>,
    /// Encoding of the samples.
    #[model(literal("pcm16", ..))]
    pub format: Option<RealtimeTranslationAudioFormat>,
    /// Where the piece belongs in the stream, in milliseconds from its start.
    pub elapsed_ms: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
