// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient, tag(type = "response.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseCreated<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response: Response<'a>,
}

#[realtime_model(lenient, tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response: Response<'a>,
}

#[realtime_model(lenient, tag(type = "response.output_item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemAdded<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    pub output_index: u32,
    #[model(borrow)]
    pub item: Item<'a>,
}

#[realtime_model(lenient, tag(type = "response.output_item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    pub output_index: u32,
    #[model(borrow)]
    pub item: Item<'a>,
}

#[realtime_model(lenient, tag(type = "response.content_part.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseContentPartAdded<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub part: Part<'a>,
}

#[realtime_model(lenient, tag(type = "response.content_part.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseContentPartDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub part: Part<'a>,
}

#[realtime_model(lenient, tag(type = "response.output_text.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputTextDelta<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub delta: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.output_text.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputTextDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub text: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.output_audio_transcript.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioTranscriptDelta<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub delta: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.output_audio_transcript.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioTranscriptDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub transcript: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.output_audio.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioDelta<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
    #[model(borrow)]
    pub delta: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.output_audio.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputAudioDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    pub content_index: u32,
}

#[realtime_model(lenient, tag(type = "response.function_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDelta<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    #[model(borrow)]
    pub call_id: Cow<'a, str>,
    #[model(borrow)]
    pub delta: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.function_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    #[model(borrow)]
    pub call_id: Cow<'a, str>,
    #[model(borrow)]
    pub name: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub arguments: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.mcp_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallArgumentsDelta<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    #[model(borrow)]
    pub delta: Cow<'a, str>,
    #[model(borrow)]
    pub obfuscation: Option<Cow<'a, str>>,
}

#[realtime_model(lenient, tag(type = "response.mcp_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallArgumentsDone<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub response_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
    #[model(borrow)]
    pub arguments: Cow<'a, str>,
}

#[realtime_model(lenient, tag(type = "response.mcp_call.in_progress"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallInProgress<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
}

#[realtime_model(lenient, tag(type = "response.mcp_call.completed"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallCompleted<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
}

#[realtime_model(lenient, tag(type = "response.mcp_call.failed"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseMcpCallFailed<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(borrow)]
    pub item_id: Cow<'a, str>,
    pub output_index: u32,
}

#[realtime_model(lenient, tag(type = "rate_limits.updated"))]
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimitsUpdated<'a> {
    #[model(borrow)]
    pub event_id: Cow<'a, str>,
    #[model(default)]
    pub rate_limits: Vec<RateLimit>,
}
