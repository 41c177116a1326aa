// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorBody<'a> {
    #[model(rename = "type")]
    pub kind: ErrorType,
    #[model(borrow)]
    pub code: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub message: Cow<'a, str>,
    #[model(borrow)]
    pub param: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub event_id: Option<Cow<'a, str>>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Part<'a> {
    #[model(rename = "type")]
    pub kind: PartType,
    #[model(borrow)]
    pub text: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub audio: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub transcript: Option<Cow<'a, str>>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct TokenDetails {
    pub cached_tokens: Option<u32>,
    pub text_tokens: Option<u32>,
    pub audio_tokens: Option<u32>,
    pub image_tokens: Option<u32>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Usage {
    pub total_tokens: u32,
    pub input_tokens: u32,
    pub output_tokens: u32,
    pub input_token_details: Option<TokenDetails>,
    pub output_token_details: Option<TokenDetails>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct StatusDetails<'a> {
    #[model(rename = "type")]
    pub kind: Option<ResponseStatus>,
    pub reason: Option<StatusReason>,
    #[model(borrow)]
    pub error: Option<ErrorBody<'a>>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Response<'a> {
    #[model(borrow)]
    pub object: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub id: Cow<'a, str>,
    pub status: ResponseStatus,
    #[model(borrow)]
    pub status_details: Option<StatusDetails<'a>>,
    #[model(default, borrow)]
    pub output: Vec<Item<'a>>,
    #[model(borrow)]
    pub conversation_id: Option<Cow<'a, str>>,
    #[model(default)]
    pub output_modalities: Vec<Modality>,
    pub max_output_tokens: Option<u32>,
    #[model(borrow)]
    pub audio: Option<AudioConfig<'a>>,
    pub usage: Option<Usage>,
    pub metadata: Option<serde_json::Value>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct LogProb<'a> {
    #[model(borrow)]
    pub token: Cow<'a, str>,
    pub logprob: f64,
    #[model(default)]
    pub bytes: Vec<u32>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct RateLimit {
    pub name: RateName,
    pub limit: u32,
    pub remaining: u32,
    pub reset_seconds: f64,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Conversation<'a> {
    #[model(borrow)]
    pub id: Cow<'a, str>,
    #[model(borrow)]
    pub object: Option<Cow<'a, str>>,
}
