// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    MessageItem(MessageItem),
    FunctionCallItem(FunctionCallItem),
    FunctionCallOutputItem(FunctionCallOutputItem),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ServerEvent {
    ErrorEvent(ErrorEvent),
    SessionCreated(Box<SessionCreated>),
    SessionUpdated(Box<SessionUpdated>),
    ConversationCreated(ConversationCreated),
    ConversationItemAdded(ConversationItemAdded),
    ConversationItemDone(ConversationItemDone),
    ConversationItemRetrieved(ConversationItemRetrieved),
    ConversationItemDeleted(ConversationItemDeleted),
    ConversationItemTruncated(ConversationItemTruncated),
    ConversationItemInputAudioTranscriptionCompleted(
        Box<ConversationItemInputAudioTranscriptionCompleted>,
    ),
    ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDelta),
    ConversationItemInputAudioTranscriptionFailed(ConversationItemInputAudioTranscriptionFailed),
    ConversationItemInputAudioTranscriptionSegment(ConversationItemInputAudioTranscriptionSegment),
    InputAudioBufferCommitted(InputAudioBufferCommitted),
    InputAudioBufferCleared(InputAudioBufferCleared),
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStarted),
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStopped),
    InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered),
    OutputAudioBufferStarted(OutputAudioBufferStarted),
    OutputAudioBufferStopped(OutputAudioBufferStopped),
    ResponseCreated(Box<ResponseCreated>),
    ResponseDone(Box<ResponseDone>),
    ResponseOutputItemAdded(ResponseOutputItemAdded),
    ResponseOutputItemDone(ResponseOutputItemDone),
    ResponseContentPartAdded(ResponseContentPartAdded),
    ResponseContentPartDone(ResponseContentPartDone),
    ResponseOutputTextDelta(ResponseOutputTextDelta),
    ResponseOutputTextDone(ResponseOutputTextDone),
    ResponseOutputAudioTranscriptDelta(ResponseOutputAudioTranscriptDelta),
    ResponseOutputAudioTranscriptDone(ResponseOutputAudioTranscriptDone),
    ResponseOutputAudioDelta(ResponseOutputAudioDelta),
    ResponseOutputAudioDone(ResponseOutputAudioDone),
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDelta),
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDone),
    ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta),
    ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone),
    ResponseMcpCallInProgress(ResponseMcpCallInProgress),
    ResponseMcpCallCompleted(ResponseMcpCallCompleted),
    ResponseMcpCallFailed(ResponseMcpCallFailed),
    RateLimitsUpdated(RateLimitsUpdated),
    #[model(other)]
    Other(Unknown),
}
