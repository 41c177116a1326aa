// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErrorBody<'a> {
    #[serde(rename = "type")]
    pub kind: ErrorType,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub code: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub message: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub param: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub event_id: Option<Cow<'a, str>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part<'a> {
    #[serde(rename = "type")]
    pub kind: PartType,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub text: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub audio: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub transcript: Option<Cow<'a, str>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TokenDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cached_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_tokens: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Usage {
    pub total_tokens: u32,
    pub input_tokens: u32,
    pub output_tokens: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_token_details: Option<TokenDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_token_details: Option<TokenDetails>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatusDetails<'a> {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResponseStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<StatusReason>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub error: Option<ErrorBody<'a>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Response<'a> {
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub object: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    pub status: ResponseStatus,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub status_details: Option<StatusDetails<'a>>,
    #[serde(default, borrow)]
    pub output: Vec<Item<'a>>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub conversation_id: Option<Cow<'a, str>>,
    #[serde(default)]
    pub output_modalities: Vec<Modality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_output_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub audio: Option<AudioConfig<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage: Option<Usage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LogProb<'a> {
    #[serde(borrow)]
    pub token: Cow<'a, str>,
    pub logprob: f64,
    #[serde(default)]
    pub bytes: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RateLimit {
    pub name: RateName,
    pub limit: u32,
    pub remaining: u32,
    pub reset_seconds: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conversation<'a> {
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none", borrow)]
    pub object: Option<Cow<'a, str>>,
}
