// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorBody {
    #[model(rename = "type")]
    pub kind: ErrorType,
    pub code: Option<String>,
    pub message: String,
    pub param: Option<String>,
    pub event_id: Option<String>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    #[model(rename = "type")]
    pub kind: PartType,
    pub text: Option<String>,
    pub audio: Option<String>,
    pub transcript: Option<String>,
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
pub struct StatusDetails {
    #[model(rename = "type")]
    pub kind: Option<ResponseStatus>,
    pub reason: Option<StatusReason>,
    pub error: Option<ErrorBody>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    pub object: Option<String>,
    pub id: String,
    pub status: ResponseStatus,
    pub status_details: Option<StatusDetails>,
    #[model(default)]
    pub output: Vec<Item>,
    pub conversation_id: Option<String>,
    #[model(default)]
    pub output_modalities: Vec<Modality>,
    pub max_output_tokens: Option<u32>,
    pub audio: Option<AudioConfig>,
    pub usage: Option<Usage>,
    pub metadata: Option<serde_json::Value>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct LogProb {
    pub token: String,
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
pub struct Conversation {
    pub id: String,
    pub object: Option<String>,
}
