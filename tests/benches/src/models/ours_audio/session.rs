// Written by schema/generate.py; change the schema or the emitter instead.
use super::*;

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct TurnDetection {
    #[model(rename = "type")]
    pub kind: TurnType,
    pub threshold: Option<f64>,
    pub prefix_padding_ms: Option<u32>,
    pub silence_duration_ms: Option<u32>,
    pub idle_timeout_ms: Option<u32>,
    pub eagerness: Option<Eagerness>,
    pub create_response: Option<bool>,
    pub interrupt_response: Option<bool>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Transcription {
    pub model: Option<TranscribeModel>,
    pub language: Option<String>,
    pub prompt: Option<String>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Noise {
    #[model(rename = "type")]
    pub kind: NoiseReduction,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Format {
    #[model(rename = "type")]
    pub kind: AudioFormat,
    pub rate: Option<u32>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct AudioIn {
    pub format: Option<Format>,
    pub transcription: Option<Transcription>,
    pub noise_reduction: Option<Noise>,
    pub turn_detection: Option<TurnDetection>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct AudioOut {
    pub format: Option<Format>,
    pub voice: Option<Voice>,
    pub speed: Option<f64>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct AudioConfig {
    pub input: Option<AudioIn>,
    pub output: Option<AudioOut>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Tool {
    #[model(rename = "type")]
    pub kind: ToolType,
    pub name: String,
    pub description: Option<String>,
    pub parameters: Option<serde_json::Value>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    #[model(rename = "type")]
    pub kind: SessionType,
    pub object: Option<String>,
    pub id: Option<String>,
    pub model: Option<ModelName>,
    #[model(default)]
    pub output_modalities: Vec<Modality>,
    pub instructions: Option<String>,
    #[model(default)]
    pub tools: Vec<Tool>,
    pub tool_choice: Option<ToolChoice>,
    pub max_output_tokens: Option<u32>,
    pub tracing: Option<serde_json::Value>,
    pub truncation: Option<Truncation>,
    pub prompt: Option<serde_json::Value>,
    pub expires_at: Option<u64>,
    pub audio: Option<AudioConfig>,
    #[model(default)]
    pub include: Vec<Include>,
}
