//! Events about the two audio buffers: what the user says, and what is played to the user.

use realtime_model::{Extra, realtime_model};

/// Appends audio to the input buffer; the server does not confirm it.
#[realtime_model(tag(type = "input_audio_buffer.append"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferAppend {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The audio, as base64 in the input format of the session.
    pub audio: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Makes a user message of the input buffer; with turn detection the server does it.
#[realtime_model(tag(type = "input_audio_buffer.commit"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferCommit {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Drops what is in the input buffer.
#[realtime_model(tag(type = "input_audio_buffer.clear"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferClear {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Stops the playing at once and drops the rest; over WebRTC only, after `response.cancel`.
#[realtime_model(tag(type = "output_audio_buffer.clear"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferClear {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The input buffer became a user message, by the client's wish or at the end of a turn.
#[realtime_model(lenient, tag(type = "input_audio_buffer.committed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferCommitted {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The item right before it in the conversation; none for the first one.
    pub previous_item_id: Option<String>,
    /// The message that it became.
    pub item_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The input buffer was dropped.
#[realtime_model(lenient, tag(type = "input_audio_buffer.cleared"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferCleared {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The user began to speak.
#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_started"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferSpeechStarted {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// Where the speech begins, padding included: milliseconds of all audio written to the buffer.
    pub audio_start_ms: Option<u64>,
    /// The message that the speech will become.
    pub item_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The user stopped speaking.
#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_stopped"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferSpeechStopped {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// Where the speech ends: milliseconds of all audio written to the buffer.
    pub audio_end_ms: Option<u64>,
    /// The message that the speech will become.
    pub item_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The server began to play a response; over WebRTC only.
#[realtime_model(lenient, tag(type = "output_audio_buffer.started"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferStarted {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// All of a response was played; over WebRTC only.
#[realtime_model(lenient, tag(type = "output_audio_buffer.stopped"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferStopped {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The rest of a response was dropped unplayed; over WebRTC only.
#[realtime_model(lenient, tag(type = "output_audio_buffer.cleared"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferCleared {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
