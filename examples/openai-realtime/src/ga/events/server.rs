//! The union of everything that a server sends.

use realtime_model::{Unknown, realtime_model};

use super::audio_buffers::{
    InputAudioBufferCleared, InputAudioBufferCommitted, InputAudioBufferDtmfEventReceived,
    InputAudioBufferSpeechStarted, InputAudioBufferSpeechStopped, InputAudioBufferTimeoutTriggered,
    OutputAudioBufferCleared, OutputAudioBufferStarted, OutputAudioBufferStopped,
};
use super::connection::{RateLimitsUpdated, RealtimeErrorEvent, SessionCreated, SessionUpdated};
use super::conversation::{
    ConversationCreated, ConversationItemAdded, ConversationItemCreated, ConversationItemDeleted,
    ConversationItemDone, ConversationItemRetrieved, ConversationItemTruncated,
};
use super::input_transcription::{
    ConversationItemInputAudioTranscriptionCompleted, ConversationItemInputAudioTranscriptionDelta,
    ConversationItemInputAudioTranscriptionFailed, ConversationItemInputAudioTranscriptionSegment,
};
use super::mcp::{
    McpListToolsCompleted, McpListToolsFailed, McpListToolsInProgress,
    ResponseMcpCallArgumentsDelta, ResponseMcpCallArgumentsDone, ResponseMcpCallCompleted,
    ResponseMcpCallFailed, ResponseMcpCallInProgress,
};
use super::response::{
    ResponseContentPartAdded, ResponseContentPartDone, ResponseCreated, ResponseDone,
    ResponseOutputItemAdded, ResponseOutputItemDone,
};
use super::response_stream::{
    ResponseAudioDelta, ResponseAudioDone, ResponseAudioTranscriptDelta,
    ResponseAudioTranscriptDone, ResponseFunctionCallArgumentsDelta,
    ResponseFunctionCallArgumentsDone, ResponseTextDelta, ResponseTextDone,
};

/// What arrives on a connection.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ServerEvent {
    /// The first event of a connection: the session and its defaults.
    SessionCreated(SessionCreated),
    /// The session after a change that the client asked for.
    SessionUpdated(SessionUpdated),
    /// Something went wrong. The session stays open unless the server closes it.
    Error(RealtimeErrorEvent),
    /// A conversation has begun; it does so with the session.
    ConversationCreated(ConversationCreated),
    /// An item is in the conversation; its content may still be on its way.
    ConversationItemAdded(ConversationItemAdded),
    /// An item is complete.
    ConversationItemDone(ConversationItemDone),
    /// An item is in the conversation, as older sessions say it.
    ConversationItemCreated(ConversationItemCreated),
    /// Answer to a request for an item, its audio included.
    ConversationItemRetrieved(ConversationItemRetrieved),
    /// An item was taken out of the conversation.
    ConversationItemDeleted(ConversationItemDeleted),
    /// What the user did not hear of a message was taken out of it.
    ConversationItemTruncated(ConversationItemTruncated),
    /// The next piece of a transcript.
    ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDelta),
    /// A stretch of a transcript, with its speaker.
    ConversationItemInputAudioTranscriptionSegment(ConversationItemInputAudioTranscriptionSegment),
    /// A transcript is complete. It comes at any time, also after the response.
    ConversationItemInputAudioTranscriptionCompleted(
        ConversationItemInputAudioTranscriptionCompleted,
    ),
    /// Something the user said could not be transcribed.
    ConversationItemInputAudioTranscriptionFailed(ConversationItemInputAudioTranscriptionFailed),
    /// The input buffer became a user message.
    InputAudioBufferCommitted(InputAudioBufferCommitted),
    /// The input buffer is empty, as the client wanted.
    InputAudioBufferCleared(InputAudioBufferCleared),
    /// Somebody began to speak.
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStarted),
    /// Somebody stopped speaking.
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStopped),
    /// Nobody spoke for so long that the model will.
    InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered),
    /// A caller pressed a key of the phone. Comes in SIP calls only, and without an `event_id`.
    InputAudioBufferDtmfEventReceived(InputAudioBufferDtmfEventReceived),
    /// The server began to play a response. Comes over WebRTC and SIP only.
    OutputAudioBufferStarted(OutputAudioBufferStarted),
    /// The server has played all of a response. Comes over WebRTC and SIP only.
    OutputAudioBufferStopped(OutputAudioBufferStopped),
    /// The server stopped playing: the user spoke, or the client wanted it. Comes over WebRTC and SIP only.
    OutputAudioBufferCleared(OutputAudioBufferCleared),
    /// A response has begun.
    ResponseCreated(ResponseCreated),
    /// A response has ended, well or not. Its audio is not repeated here.
    ResponseDone(ResponseDone),
    /// A response has begun an item.
    ResponseOutputItemAdded(ResponseOutputItemAdded),
    /// An item of a response is complete, or was broken off.
    ResponseOutputItemDone(ResponseOutputItemDone),
    /// A message of a response has begun a part.
    ResponseContentPartAdded(ResponseContentPartAdded),
    /// A part of a message is complete, or was broken off.
    ResponseContentPartDone(ResponseContentPartDone),
    /// The next piece of text.
    ResponseTextDelta(ResponseTextDelta),
    /// A text is complete, or was broken off.
    ResponseTextDone(ResponseTextDone),
    /// The next piece of speech.
    ResponseAudioDelta(ResponseAudioDelta),
    /// The speech is complete, or was broken off.
    ResponseAudioDone(ResponseAudioDone),
    /// The next words of the speech.
    ResponseAudioTranscriptDelta(ResponseAudioTranscriptDelta),
    /// The words of the speech are complete, or were broken off.
    ResponseAudioTranscriptDone(ResponseAudioTranscriptDone),
    /// The next piece of the arguments of a function call.
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDelta),
    /// The arguments of a function call are complete, or were broken off.
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDone),
    /// The tools of an MCP server are being looked up.
    McpListToolsInProgress(McpListToolsInProgress),
    /// The tools of an MCP server are known; the item lists them.
    McpListToolsCompleted(McpListToolsCompleted),
    /// The tools of an MCP server could not be looked up.
    McpListToolsFailed(McpListToolsFailed),
    /// The next piece of the arguments of a call.
    ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta),
    /// The arguments of a call are complete.
    ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone),
    /// A tool is being called.
    ResponseMcpCallInProgress(ResponseMcpCallInProgress),
    /// A tool has answered; the item has what it said.
    ResponseMcpCallCompleted(ResponseMcpCallCompleted),
    /// A call of a tool failed; the item says why.
    ResponseMcpCallFailed(ResponseMcpCallFailed),
    /// What is left of the quota, now that a response has begun.
    RateLimitsUpdated(RateLimitsUpdated),
    /// An event that is not listed here.
    #[model(other)]
    Other(Unknown),
}
