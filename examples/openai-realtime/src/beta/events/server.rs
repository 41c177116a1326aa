//! The union of everything that the server sends.

use realtime_model::{Unknown, realtime_model};

use super::{
    ConversationCreated, ConversationItemCreated, ConversationItemDeleted,
    ConversationItemInputAudioTranscriptionCompleted, ConversationItemInputAudioTranscriptionDelta,
    ConversationItemInputAudioTranscriptionFailed, ConversationItemRetrieved,
    ConversationItemTruncated, ErrorEvent, InputAudioBufferCleared, InputAudioBufferCommitted,
    InputAudioBufferSpeechStarted, InputAudioBufferSpeechStopped, OutputAudioBufferCleared,
    OutputAudioBufferStarted, OutputAudioBufferStopped, RateLimitsUpdated, ResponseAudioDelta,
    ResponseAudioDone, ResponseAudioTranscriptDelta, ResponseAudioTranscriptDone,
    ResponseContentPartAdded, ResponseContentPartDone, ResponseCreated, ResponseDone,
    ResponseFunctionCallArgumentsDelta, ResponseFunctionCallArgumentsDone, ResponseOutputItemAdded,
    ResponseOutputItemDone, ResponseTextDelta, ResponseTextDone, SessionCreated, SessionUpdated,
    TranscriptionSessionUpdated,
};

/// An event from the server, told apart by its `type`.
///
/// An event of a type that this crate does not know is kept whole in [`ServerEvent::Other`].
/// Identifiers and positions of the known ones are optional, for servers and relays leave them out;
/// what an event is about is required.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ServerEvent {
    /// The conversation exists.
    ConversationCreated(ConversationCreated),
    /// An item joined the conversation.
    ConversationItemCreated(ConversationItemCreated),
    /// An item was removed.
    ConversationItemDeleted(ConversationItemDeleted),
    /// A transcript is complete.
    ConversationItemInputAudioTranscriptionCompleted(
        ConversationItemInputAudioTranscriptionCompleted,
    ),
    /// A transcript grew.
    ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDelta),
    /// A transcript failed.
    ConversationItemInputAudioTranscriptionFailed(ConversationItemInputAudioTranscriptionFailed),
    /// The item that was asked for.
    ConversationItemRetrieved(ConversationItemRetrieved),
    /// Audio of an item was cut.
    ConversationItemTruncated(ConversationItemTruncated),
    /// Something went wrong.
    Error(ErrorEvent),
    /// The input buffer was dropped.
    InputAudioBufferCleared(InputAudioBufferCleared),
    /// The input buffer became a message.
    InputAudioBufferCommitted(InputAudioBufferCommitted),
    /// The user began to speak.
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStarted),
    /// The user stopped speaking.
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStopped),
    /// The rest of a response was not played.
    OutputAudioBufferCleared(OutputAudioBufferCleared),
    /// The playing began.
    OutputAudioBufferStarted(OutputAudioBufferStarted),
    /// The playing ended.
    OutputAudioBufferStopped(OutputAudioBufferStopped),
    /// What is left of the allowance.
    RateLimitsUpdated(RateLimitsUpdated),
    /// Speech grew.
    ResponseAudioDelta(ResponseAudioDelta),
    /// Speech is complete.
    ResponseAudioDone(ResponseAudioDone),
    /// The transcript of speech grew.
    ResponseAudioTranscriptDelta(ResponseAudioTranscriptDelta),
    /// The transcript of speech is complete.
    ResponseAudioTranscriptDone(ResponseAudioTranscriptDone),
    /// A part began.
    ResponseContentPartAdded(ResponseContentPartAdded),
    /// A part is complete.
    ResponseContentPartDone(ResponseContentPartDone),
    /// A response began.
    ResponseCreated(ResponseCreated),
    /// A response ended.
    ResponseDone(ResponseDone),
    /// Arguments grew.
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDelta),
    /// Arguments are complete.
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDone),
    /// An item began.
    ResponseOutputItemAdded(ResponseOutputItemAdded),
    /// An item is complete.
    ResponseOutputItemDone(ResponseOutputItemDone),
    /// Text grew.
    ResponseTextDelta(ResponseTextDelta),
    /// A text is complete.
    ResponseTextDone(ResponseTextDone),
    /// The session began.
    SessionCreated(SessionCreated),
    /// The session was changed.
    SessionUpdated(SessionUpdated),
    /// The transcription session was changed.
    TranscriptionSessionUpdated(TranscriptionSessionUpdated),
    /// An event of another type.
    #[model(other)]
    Other(Unknown),
}
