// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum Item<'a> {
    MessageItem(MessageItem<'a>),
    FunctionCallItem(FunctionCallItem<'a>),
    FunctionCallOutputItem(FunctionCallOutputItem<'a>),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ServerEvent<'a> {
    ErrorEvent(ErrorEvent<'a>),
    SessionCreated(Box<SessionCreated<'a>>),
    SessionUpdated(Box<SessionUpdated<'a>>),
    ConversationCreated(ConversationCreated<'a>),
    ConversationItemAdded(ConversationItemAdded<'a>),
    ConversationItemDone(ConversationItemDone<'a>),
    ConversationItemRetrieved(ConversationItemRetrieved<'a>),
    ConversationItemDeleted(ConversationItemDeleted<'a>),
    ConversationItemTruncated(ConversationItemTruncated<'a>),
    ConversationItemInputAudioTranscriptionCompleted(
        Box<ConversationItemInputAudioTranscriptionCompleted<'a>>,
    ),
    ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDelta<'a>),
    ConversationItemInputAudioTranscriptionFailed(
        ConversationItemInputAudioTranscriptionFailed<'a>,
    ),
    ConversationItemInputAudioTranscriptionSegment(
        ConversationItemInputAudioTranscriptionSegment<'a>,
    ),
    InputAudioBufferCommitted(InputAudioBufferCommitted<'a>),
    InputAudioBufferCleared(InputAudioBufferCleared<'a>),
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStarted<'a>),
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStopped<'a>),
    InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered<'a>),
    OutputAudioBufferStarted(OutputAudioBufferStarted<'a>),
    OutputAudioBufferStopped(OutputAudioBufferStopped<'a>),
    ResponseCreated(Box<ResponseCreated<'a>>),
    ResponseDone(Box<ResponseDone<'a>>),
    ResponseOutputItemAdded(ResponseOutputItemAdded<'a>),
    ResponseOutputItemDone(ResponseOutputItemDone<'a>),
    ResponseContentPartAdded(ResponseContentPartAdded<'a>),
    ResponseContentPartDone(ResponseContentPartDone<'a>),
    ResponseOutputTextDelta(ResponseOutputTextDelta<'a>),
    ResponseOutputTextDone(ResponseOutputTextDone<'a>),
    ResponseOutputAudioTranscriptDelta(ResponseOutputAudioTranscriptDelta<'a>),
    ResponseOutputAudioTranscriptDone(ResponseOutputAudioTranscriptDone<'a>),
    ResponseOutputAudioDelta(ResponseOutputAudioDelta<'a>),
    ResponseOutputAudioDone(ResponseOutputAudioDone<'a>),
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDelta<'a>),
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDone<'a>),
    ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta<'a>),
    ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone<'a>),
    ResponseMcpCallInProgress(ResponseMcpCallInProgress<'a>),
    ResponseMcpCallCompleted(ResponseMcpCallCompleted<'a>),
    ResponseMcpCallFailed(ResponseMcpCallFailed<'a>),
    RateLimitsUpdated(RateLimitsUpdated<'a>),
    #[model(other)]
    Other(Unknown),
}
