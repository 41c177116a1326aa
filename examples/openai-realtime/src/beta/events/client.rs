//! The union of everything that a client sends.

use realtime_model::{Unknown, realtime_model};

use super::{
    ConversationItemCreate, ConversationItemDelete, ConversationItemRetrieve,
    ConversationItemTruncate, InputAudioBufferAppend, InputAudioBufferClear,
    InputAudioBufferCommit, OutputAudioBufferClear, ResponseCancel, ResponseCreate, SessionUpdate,
    TranscriptionSessionUpdate,
};

/// An event from the client, told apart by its `type`.
///
/// Decoding one checks its bounds. An event of another type, such as an extension of another
/// vendor, is kept whole in [`ClientEvent::Other`].
///
/// ```
/// use openai_realtime::beta::{ClientEvent, SessionConfig, SessionUpdate};
/// use realtime_model::{Extra, Nullable};
///
/// let event = ClientEvent::SessionUpdate(SessionUpdate {
///     event_id: None,
///     session: SessionConfig { turn_detection: Nullable::Null, ..SessionConfig::default() },
///     extra: Extra::new(),
/// });
/// assert_eq!(
///     serde_json::to_value(&event)?,
///     serde_json::json!({"type": "session.update", "session": {"turn_detection": null}}),
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a client sends one event at a time: its size costs less than a box at every use"
)]
pub enum ClientEvent {
    /// Adds an item.
    ConversationItemCreate(ConversationItemCreate),
    /// Removes an item.
    ConversationItemDelete(ConversationItemDelete),
    /// Asks for an item.
    ConversationItemRetrieve(ConversationItemRetrieve),
    /// Cuts audio of an item.
    ConversationItemTruncate(ConversationItemTruncate),
    /// Appends audio.
    InputAudioBufferAppend(InputAudioBufferAppend),
    /// Drops the input buffer.
    InputAudioBufferClear(InputAudioBufferClear),
    /// Makes a message of the input buffer.
    InputAudioBufferCommit(InputAudioBufferCommit),
    /// Stops the playing.
    OutputAudioBufferClear(OutputAudioBufferClear),
    /// Stops a response.
    ResponseCancel(ResponseCancel),
    /// Asks for a response.
    ResponseCreate(ResponseCreate),
    /// Changes the session.
    SessionUpdate(SessionUpdate),
    /// Changes the transcription session.
    TranscriptionSessionUpdate(TranscriptionSessionUpdate),
    /// An event of another type.
    #[model(other)]
    Other(Unknown),
}
