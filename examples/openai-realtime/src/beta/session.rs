//! Realtime sessions: what a client sets and what the server reports.

use realtime_model::{Extra, IntOrInf, Nullable, realtime_model};

use super::{
    AudioFormat, ClientSecret, InputAudioNoiseReduction, InputAudioTranscription, Modality,
    ReportedTranscription, ReportedTurnDetection, SessionClientSecret, SessionModel, Tool,
    ToolChoice, Tracing, TurnDetection, Voice, VoiceChoice,
};

/// A session as it is now, as the server reports it.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// Identifier of the session.
    pub id: Option<String>,
    /// The model that answers.
    pub model: Option<SessionModel>,
    /// Whether the model speaks, writes or does both.
    pub modalities: Option<Vec<Modality>>,
    /// Guidance for the model: what to say and how to say it.
    pub instructions: Option<String>,
    /// The voice; fixed once the model has spoken.
    pub voice: Option<Voice>,
    /// Format of the audio that the client sends; `pcm16` is 24 kHz, mono, little-endian.
    pub input_audio_format: Option<AudioFormat>,
    /// Format of the audio that the server sends; `pcm16` is 24 kHz, mono, little-endian.
    pub output_audio_format: Option<AudioFormat>,
    /// Transcription of the input audio; none while it is off.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// Noise filtering of the input audio; none while it is off.
    pub input_audio_noise_reduction: Option<InputAudioNoiseReduction>,
    /// How turns are told apart; none while detection is off.
    pub turn_detection: Option<TurnDetection>,
    /// Functions the model may call.
    pub tools: Option<Vec<Tool>>,
    /// How the model picks one of them.
    pub tool_choice: Option<ToolChoice>,
    /// How freely the model chooses its words.
    #[model(range = 0.6..=1.2)]
    pub temperature: Option<f64>,
    /// Most tokens one response may use, function calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_response_output_tokens: Option<IntOrInf>,
    /// How fast the voice speaks, 1 being its own pace; it changes between turns only.
    #[model(range = 0.25..=1.5, default = 1.0)]
    pub speed: Option<f64>,
    /// The trace kept of the session; none while it is off.
    pub tracing: Option<Tracing>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What a client sets: the `session` of `session.update`, and the body that creates a session over
/// REST.
///
/// A field that is absent leaves the setting as it is.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SessionConfig {
    /// The model that answers.
    pub model: Option<SessionModel>,
    /// Whether the model speaks, writes or does both.
    pub modalities: Option<Vec<Modality>>,
    /// Guidance for the model: what to say and how to say it.
    pub instructions: Option<String>,
    /// The voice; fixed once the model has spoken.
    pub voice: Option<VoiceChoice>,
    /// Format of the audio that the client sends; `pcm16` is 24 kHz, mono, little-endian.
    pub input_audio_format: Option<AudioFormat>,
    /// Format of the audio that the server sends; `pcm16` is 24 kHz, mono, little-endian.
    pub output_audio_format: Option<AudioFormat>,
    /// Transcription of the input audio; `Null` turns it off.
    pub input_audio_transcription: Nullable<InputAudioTranscription>,
    /// Noise filtering of the input audio; `Null` turns it off.
    pub input_audio_noise_reduction: Nullable<InputAudioNoiseReduction>,
    /// How turns are told apart; `Null` turns detection off, and the client asks for each response.
    pub turn_detection: Nullable<TurnDetection>,
    /// Functions the model may call.
    pub tools: Option<Vec<Tool>>,
    /// How the model picks one of them.
    pub tool_choice: Option<ToolChoice>,
    /// How freely the model chooses its words.
    #[model(range = 0.6..=1.2)]
    pub temperature: Option<f64>,
    /// Most tokens one response may use, function calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_response_output_tokens: Option<IntOrInf>,
    /// How fast the voice speaks, 1 being its own pace; it changes between turns only.
    #[model(range = 0.25..=1.5, default = 1.0)]
    pub speed: Option<f64>,
    /// The trace kept of the session; `Null` turns it off. Once set it cannot be changed.
    pub tracing: Nullable<Tracing>,
    /// How to make the key for a client; over REST only.
    pub client_secret: Option<SessionClientSecret>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The REST answer to creating a session: the key, and the settings in short.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCreateResponse {
    /// The key with which a client opens the session.
    pub client_secret: ClientSecret,
    /// Whether the model speaks, writes or does both.
    pub modalities: Option<Vec<Modality>>,
    /// Guidance for the model: what to say and how to say it.
    pub instructions: Option<String>,
    /// The voice; fixed once the model has spoken.
    pub voice: Option<Voice>,
    /// Format of the audio that the client sends; `pcm16` is 24 kHz, mono, little-endian.
    pub input_audio_format: Option<AudioFormat>,
    /// Format of the audio that the server sends; `pcm16` is 24 kHz, mono, little-endian.
    pub output_audio_format: Option<AudioFormat>,
    /// Transcription of the input audio; none while it is off.
    pub input_audio_transcription: Option<ReportedTranscription>,
    /// How turns are told apart; none while detection is off.
    pub turn_detection: Option<ReportedTurnDetection>,
    /// Functions the model may call.
    pub tools: Option<Vec<Tool>>,
    /// How the model picks one of them.
    pub tool_choice: Option<ToolChoice>,
    /// How freely the model chooses its words.
    #[model(range = 0.6..=1.2, default = 0.8)]
    pub temperature: Option<f64>,
    /// Most tokens one response may use, function calls included.
    #[model(range = 1..=4096, default = IntOrInf::Inf)]
    pub max_response_output_tokens: Option<IntOrInf>,
    /// How fast the voice speaks, 1 being its own pace; it changes between turns only.
    #[model(range = 0.25..=1.5, default = 1.0)]
    pub speed: Option<f64>,
    /// The trace kept of the session; none while it is off.
    pub tracing: Option<Tracing>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Query parameters of the WebSocket address.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeConnectParams {
    /// The model to talk to.
    pub model: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
