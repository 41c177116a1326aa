// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ItemStatus {
    #[model(rename = "in_progress")]
    InProgress,
    #[model(rename = "completed")]
    Completed,
    #[model(rename = "incomplete")]
    Incomplete,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ResponseStatus {
    #[model(rename = "in_progress")]
    InProgress,
    #[model(rename = "completed")]
    Completed,
    #[model(rename = "cancelled")]
    Cancelled,
    #[model(rename = "failed")]
    Failed,
    #[model(rename = "incomplete")]
    Incomplete,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    #[model(rename = "user")]
    User,
    #[model(rename = "assistant")]
    Assistant,
    #[model(rename = "system")]
    System,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Voice {
    #[model(rename = "alloy")]
    Alloy,
    #[model(rename = "ash")]
    Ash,
    #[model(rename = "ballad")]
    Ballad,
    #[model(rename = "coral")]
    Coral,
    #[model(rename = "echo")]
    Echo,
    #[model(rename = "sage")]
    Sage,
    #[model(rename = "shimmer")]
    Shimmer,
    #[model(rename = "verse")]
    Verse,
    #[model(rename = "marin")]
    Marin,
    #[model(rename = "cedar")]
    Cedar,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Modality {
    #[model(rename = "text")]
    Text,
    #[model(rename = "audio")]
    Audio,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum AudioFormat {
    #[model(rename = "pcm16")]
    Pcm16,
    #[model(rename = "g711_ulaw")]
    G711Ulaw,
    #[model(rename = "g711_alaw")]
    G711Alaw,
    #[model(rename = "audio/pcm")]
    AudioPcm,
    #[model(rename = "audio/pcmu")]
    AudioPcmu,
    #[model(rename = "audio/pcma")]
    AudioPcma,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Eagerness {
    #[model(rename = "low")]
    Low,
    #[model(rename = "medium")]
    Medium,
    #[model(rename = "high")]
    High,
    #[model(rename = "auto")]
    Auto,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum TurnType {
    #[model(rename = "server_vad")]
    ServerVad,
    #[model(rename = "semantic_vad")]
    SemanticVad,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum NoiseReduction {
    #[model(rename = "near_field")]
    NearField,
    #[model(rename = "far_field")]
    FarField,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ToolType {
    #[model(rename = "function")]
    Function,
    #[model(rename = "mcp")]
    Mcp,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ToolChoice {
    #[model(rename = "none")]
    None,
    #[model(rename = "auto")]
    Auto,
    #[model(rename = "required")]
    Required,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum PartType {
    #[model(rename = "input_text")]
    InputText,
    #[model(rename = "input_audio")]
    InputAudio,
    #[model(rename = "output_text")]
    OutputText,
    #[model(rename = "output_audio")]
    OutputAudio,
    #[model(rename = "text")]
    Text,
    #[model(rename = "audio")]
    Audio,
    #[model(rename = "item_reference")]
    ItemReference,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ErrorType {
    #[model(rename = "invalid_request_error")]
    InvalidRequestError,
    #[model(rename = "server_error")]
    ServerError,
    #[model(rename = "rate_limit_error")]
    RateLimitError,
    #[model(rename = "authentication_error")]
    AuthenticationError,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum StatusReason {
    #[model(rename = "turn_detected")]
    TurnDetected,
    #[model(rename = "client_cancelled")]
    ClientCancelled,
    #[model(rename = "max_output_tokens")]
    MaxOutputTokens,
    #[model(rename = "content_filter")]
    ContentFilter,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Truncation {
    #[model(rename = "auto")]
    Auto,
    #[model(rename = "disabled")]
    Disabled,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ModelName {
    #[model(rename = "gpt-realtime")]
    GptRealtime,
    #[model(rename = "gpt-realtime-mini")]
    GptRealtimeMini,
    #[model(rename = "gpt-4o-realtime-preview")]
    Gpt4oRealtimePreview,
    #[model(rename = "gpt-4o-mini-realtime-preview")]
    Gpt4oMiniRealtimePreview,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum TranscribeModel {
    #[model(rename = "whisper-1")]
    Whisper1,
    #[model(rename = "gpt-4o-transcribe")]
    Gpt4oTranscribe,
    #[model(rename = "gpt-4o-mini-transcribe")]
    Gpt4oMiniTranscribe,
    #[model(rename = "gpt-4o-transcribe-latest")]
    Gpt4oTranscribeLatest,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum RateName {
    #[model(rename = "requests")]
    Requests,
    #[model(rename = "tokens")]
    Tokens,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum SessionType {
    #[model(rename = "realtime")]
    Realtime,
    #[model(rename = "transcription")]
    Transcription,
    #[model(other)]
    Other(String),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Include {
    #[model(rename = "item.input_audio_transcription.logprobs")]
    ItemInputAudioTranscriptionLogprobs,
    #[model(rename = "none")]
    None,
    #[model(other)]
    Other(String),
}
