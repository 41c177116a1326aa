// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Item<'a> {
    #[serde(rename = "message")]
    #[serde(borrow)]
    MessageItem(MessageItem<'a>),
    #[serde(rename = "function_call")]
    #[serde(borrow)]
    FunctionCallItem(FunctionCallItem<'a>),
    #[serde(rename = "function_call_output")]
    #[serde(borrow)]
    FunctionCallOutputItem(FunctionCallOutputItem<'a>),
    #[serde(other)]
    Other,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum ServerEvent<'a> {
    #[serde(rename = "error")]
    #[serde(borrow)]
    ErrorEvent(ErrorEvent<'a>),
    #[serde(rename = "session.created")]
    #[serde(borrow)]
    SessionCreated(Box<SessionCreated<'a>>),
    #[serde(rename = "session.updated")]
    #[serde(borrow)]
    SessionUpdated(Box<SessionUpdated<'a>>),
    #[serde(rename = "conversation.created")]
    #[serde(borrow)]
    ConversationCreated(ConversationCreated<'a>),
    #[serde(rename = "conversation.item.added")]
    #[serde(borrow)]
    ConversationItemAdded(ConversationItemAdded<'a>),
    #[serde(rename = "conversation.item.done")]
    #[serde(borrow)]
    ConversationItemDone(ConversationItemDone<'a>),
    #[serde(rename = "conversation.item.retrieved")]
    #[serde(borrow)]
    ConversationItemRetrieved(ConversationItemRetrieved<'a>),
    #[serde(rename = "conversation.item.deleted")]
    #[serde(borrow)]
    ConversationItemDeleted(ConversationItemDeleted<'a>),
    #[serde(rename = "conversation.item.truncated")]
    #[serde(borrow)]
    ConversationItemTruncated(ConversationItemTruncated<'a>),
    #[serde(rename = "conversation.item.input_audio_transcription.completed")]
    #[serde(borrow)]
    ConversationItemInputAudioTranscriptionCompleted(
        Box<ConversationItemInputAudioTranscriptionCompleted<'a>>,
    ),
    #[serde(rename = "conversation.item.input_audio_transcription.delta")]
    #[serde(borrow)]
    ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDelta<'a>),
    #[serde(rename = "conversation.item.input_audio_transcription.failed")]
    #[serde(borrow)]
    ConversationItemInputAudioTranscriptionFailed(
        ConversationItemInputAudioTranscriptionFailed<'a>,
    ),
    #[serde(rename = "conversation.item.input_audio_transcription.segment")]
    #[serde(borrow)]
    ConversationItemInputAudioTranscriptionSegment(
        ConversationItemInputAudioTranscriptionSegment<'a>,
    ),
    #[serde(rename = "input_audio_buffer.committed")]
    #[serde(borrow)]
    InputAudioBufferCommitted(InputAudioBufferCommitted<'a>),
    #[serde(rename = "input_audio_buffer.cleared")]
    #[serde(borrow)]
    InputAudioBufferCleared(InputAudioBufferCleared<'a>),
    #[serde(rename = "input_audio_buffer.speech_started")]
    #[serde(borrow)]
    InputAudioBufferSpeechStarted(InputAudioBufferSpeechStarted<'a>),
    #[serde(rename = "input_audio_buffer.speech_stopped")]
    #[serde(borrow)]
    InputAudioBufferSpeechStopped(InputAudioBufferSpeechStopped<'a>),
    #[serde(rename = "input_audio_buffer.timeout_triggered")]
    #[serde(borrow)]
    InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered<'a>),
    #[serde(rename = "output_audio_buffer.started")]
    #[serde(borrow)]
    OutputAudioBufferStarted(OutputAudioBufferStarted<'a>),
    #[serde(rename = "output_audio_buffer.stopped")]
    #[serde(borrow)]
    OutputAudioBufferStopped(OutputAudioBufferStopped<'a>),
    #[serde(rename = "response.created")]
    #[serde(borrow)]
    ResponseCreated(Box<ResponseCreated<'a>>),
    #[serde(rename = "response.done")]
    #[serde(borrow)]
    ResponseDone(Box<ResponseDone<'a>>),
    #[serde(rename = "response.output_item.added")]
    #[serde(borrow)]
    ResponseOutputItemAdded(ResponseOutputItemAdded<'a>),
    #[serde(rename = "response.output_item.done")]
    #[serde(borrow)]
    ResponseOutputItemDone(ResponseOutputItemDone<'a>),
    #[serde(rename = "response.content_part.added")]
    #[serde(borrow)]
    ResponseContentPartAdded(ResponseContentPartAdded<'a>),
    #[serde(rename = "response.content_part.done")]
    #[serde(borrow)]
    ResponseContentPartDone(ResponseContentPartDone<'a>),
    #[serde(rename = "response.output_text.delta")]
    #[serde(borrow)]
    ResponseOutputTextDelta(ResponseOutputTextDelta<'a>),
    #[serde(rename = "response.output_text.done")]
    #[serde(borrow)]
    ResponseOutputTextDone(ResponseOutputTextDone<'a>),
    #[serde(rename = "response.output_audio_transcript.delta")]
    #[serde(borrow)]
    ResponseOutputAudioTranscriptDelta(ResponseOutputAudioTranscriptDelta<'a>),
    #[serde(rename = "response.output_audio_transcript.done")]
    #[serde(borrow)]
    ResponseOutputAudioTranscriptDone(ResponseOutputAudioTranscriptDone<'a>),
    #[serde(rename = "response.output_audio.delta")]
    #[serde(borrow)]
    ResponseOutputAudioDelta(ResponseOutputAudioDelta<'a>),
    #[serde(rename = "response.output_audio.done")]
    #[serde(borrow)]
    ResponseOutputAudioDone(ResponseOutputAudioDone<'a>),
    #[serde(rename = "response.function_call_arguments.delta")]
    #[serde(borrow)]
    ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDelta<'a>),
    #[serde(rename = "response.function_call_arguments.done")]
    #[serde(borrow)]
    ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDone<'a>),
    #[serde(rename = "response.mcp_call_arguments.delta")]
    #[serde(borrow)]
    ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta<'a>),
    #[serde(rename = "response.mcp_call_arguments.done")]
    #[serde(borrow)]
    ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone<'a>),
    #[serde(rename = "response.mcp_call.in_progress")]
    #[serde(borrow)]
    ResponseMcpCallInProgress(ResponseMcpCallInProgress<'a>),
    #[serde(rename = "response.mcp_call.completed")]
    #[serde(borrow)]
    ResponseMcpCallCompleted(ResponseMcpCallCompleted<'a>),
    #[serde(rename = "response.mcp_call.failed")]
    #[serde(borrow)]
    ResponseMcpCallFailed(ResponseMcpCallFailed<'a>),
    #[serde(rename = "rate_limits.updated")]
    #[serde(borrow)]
    RateLimitsUpdated(RateLimitsUpdated<'a>),
    #[serde(other)]
    Other,
}
