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
pub struct Transcription<'a> {
    pub model: Option<TranscribeModel>,
    #[model(borrow)]
    pub language: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub prompt: Option<Cow<'a, str>>,
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
pub struct AudioIn<'a> {
    pub format: Option<Format>,
    #[model(borrow)]
    pub transcription: Option<Transcription<'a>>,
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
pub struct AudioConfig<'a> {
    #[model(borrow)]
    pub input: Option<AudioIn<'a>>,
    pub output: Option<AudioOut>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Tool<'a> {
    #[model(rename = "type")]
    pub kind: ToolType,
    #[model(borrow)]
    pub name: Cow<'a, str>,
    #[model(borrow)]
    pub description: Option<Cow<'a, str>>,
    pub parameters: Option<serde_json::Value>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Session<'a> {
    #[model(rename = "type")]
    pub kind: SessionType,
    #[model(borrow)]
    pub object: Option<Cow<'a, str>>,
    #[model(borrow)]
    pub id: Option<Cow<'a, str>>,
    pub model: Option<ModelName>,
    #[model(default)]
    pub output_modalities: Vec<Modality>,
    #[model(borrow)]
    pub instructions: Option<Cow<'a, str>>,
    #[model(default, borrow)]
    pub tools: Vec<Tool<'a>>,
    pub tool_choice: Option<ToolChoice>,
    pub max_output_tokens: Option<u32>,
    pub tracing: Option<serde_json::Value>,
    pub truncation: Option<Truncation>,
    pub prompt: Option<serde_json::Value>,
    pub expires_at: Option<u64>,
    #[model(borrow)]
    pub audio: Option<AudioConfig<'a>>,
    #[model(default)]
    pub include: Vec<Include>,
}
