// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "response.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseCreated {
    pub event_id: String,
    pub response: Response,
}

#[realtime_model(lenient, tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseDone {
    pub event_id: String,
    pub response: Response,
}

#[realtime_model(lenient, tag(type = "response.output_item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemAdded {
    pub event_id: String,
    pub response_id: String,
    pub output_index: u32,
    pub item: Item,
}

#[realtime_model(lenient, tag(type = "response.output_item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemDone {
    pub event_id: String,
    pub response_id: String,
    pub output_index: u32,
    pub item: Item,
}

#[realtime_model(lenient, tag(type = "response.content_part.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseContentPartAdded {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub part: Part,
}

#[realtime_model(lenient, tag(type = "response.content_part.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseContentPartDone {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub part: Part,
}

#[realtime_model(lenient, tag(type = "response.output_text.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputTextDelta {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub delta: String,
}

#[realtime_model(lenient, tag(type = "response.output_text.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputTextDone {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub text: String,
}

#[realtime_model(lenient, tag(type = "response.output_audio_transcript.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioTranscriptDelta {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub delta: String,
}

#[realtime_model(lenient, tag(type = "response.output_audio_transcript.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioTranscriptDone {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub transcript: String,
}

#[realtime_model(lenient, tag(type = "response.output_audio.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioDelta {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
    pub delta: Audio,
}

#[realtime_model(lenient, tag(type = "response.output_audio.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioDone {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub content_index: u32,
}

#[realtime_model(lenient, tag(type = "response.function_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDelta {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub call_id: String,
    pub delta: String,
}

#[realtime_model(lenient, tag(type = "response.function_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDone {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub call_id: String,
    pub name: Option<String>,
    pub arguments: String,
}

#[realtime_model(lenient, tag(type = "response.mcp_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallArgumentsDelta {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub delta: String,
    pub obfuscation: Option<String>,
}

#[realtime_model(lenient, tag(type = "response.mcp_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallArgumentsDone {
    pub event_id: String,
    pub response_id: String,
    pub item_id: String,
    pub output_index: u32,
    pub arguments: String,
}

#[realtime_model(lenient, tag(type = "response.mcp_call.in_progress"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallInProgress {
    pub event_id: String,
    pub item_id: String,
    pub output_index: u32,
}

#[realtime_model(lenient, tag(type = "response.mcp_call.completed"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallCompleted {
    pub event_id: String,
    pub item_id: String,
    pub output_index: u32,
}

#[realtime_model(lenient, tag(type = "response.mcp_call.failed"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallFailed {
    pub event_id: String,
    pub item_id: String,
    pub output_index: u32,
}

#[realtime_model(lenient, tag(type = "rate_limits.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitsUpdated {
    pub event_id: String,
    #[model(default)]
    pub rate_limits: Vec<RateLimit>,
}
