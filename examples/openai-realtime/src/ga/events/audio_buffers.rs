//! Server events about the two audio buffers: what the user says, and what is played to the user.

use realtime_model::{Extra, realtime_model};

/// The input buffer became a user message.
#[realtime_model(lenient, tag(type = "input_audio_buffer.committed"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferCommitted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item before it; null where it is the first.
    pub previous_item_id: Option<String>,
    /// Id that the message has, or will have.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The input buffer is empty, as the client wanted.
#[realtime_model(lenient, tag(type = "input_audio_buffer.cleared"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferCleared {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Somebody began to speak.
#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_started"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferSpeechStarted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Where the speech begins, in milliseconds of all audio sent so far.
    pub audio_start_ms: Option<u64>,
    /// Id that the message will have.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Somebody stopped speaking.
#[realtime_model(lenient, tag(type = "input_audio_buffer.speech_stopped"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferSpeechStopped {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Where the speech ends, in milliseconds of all audio sent so far.
    pub audio_end_ms: Option<u64>,
    /// Id that the message will have.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Nobody spoke for so long that the model will.
#[realtime_model(lenient, tag(type = "input_audio_buffer.timeout_triggered"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferTimeoutTriggered {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Where the silence begins, in milliseconds of all audio sent so far.
    pub audio_start_ms: Option<u64>,
    /// Where the silence ends, in milliseconds of all audio sent so far.
    pub audio_end_ms: Option<u64>,
    /// Id of the message that the silence makes.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A caller pressed a key of the phone. Comes in SIP calls only, and without an `event_id`.
#[realtime_model(lenient, tag(type = "input_audio_buffer.dtmf_event_received"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferDtmfEventReceived {
    /// The key.
    pub event: String,
    /// When, in seconds since 1970.
    pub received_at: u64,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The server began to play a response. Comes over WebRTC and SIP only.
#[realtime_model(lenient, tag(type = "output_audio_buffer.started"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferStarted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The server has played all of a response. Comes over WebRTC and SIP only.
#[realtime_model(lenient, tag(type = "output_audio_buffer.stopped"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferStopped {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The server stopped playing: the user spoke, or the client wanted it. Comes over WebRTC and SIP only.
#[realtime_model(lenient, tag(type = "output_audio_buffer.cleared"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferCleared {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
