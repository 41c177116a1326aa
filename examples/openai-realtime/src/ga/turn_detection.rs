//! Voice activity detection: how the server finds out that somebody began or stopped speaking.

use realtime_model::{Extra, Unknown, realtime_model};

/// The detector in use.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum RealtimeAudioInputTurnDetection {
    /// By loudness and silence.
    ServerVad(ServerVad),
    /// By what was said.
    SemanticVad(SemanticVad),
    /// A detector that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// A turn ends after a stretch of silence.
#[realtime_model(lenient, tag(type = "server_vad"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServerVad {
    /// Loudness that counts as speech; raise it in noisy places.
    #[model(range = 0.0..=1.0, default = 0.5)]
    pub threshold: Option<f64>,
    /// Audio kept from before the speech was noticed, in milliseconds.
    #[model(default = 300)]
    pub prefix_padding_ms: Option<u64>,
    /// Silence that ends a turn, in milliseconds.
    #[model(default = 500)]
    pub silence_duration_ms: Option<u64>,
    /// Silence after the model spoke that makes it speak again, in milliseconds.
    #[model(range = 5000..=30000)]
    pub idle_timeout_ms: Option<u64>,
    /// Whether the end of a turn starts a response.
    pub create_response: Option<bool>,
    /// Whether the start of a turn cuts a running response off.
    pub interrupt_response: Option<bool>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A model judges from the words whether the speaker has finished.
#[realtime_model(lenient, tag(type = "semantic_vad"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SemanticVad {
    /// How soon the model answers; the eager end waits the least.
    #[model(literal("low", "medium", "high", "auto", ..), default = Eagerness::Auto)]
    pub eagerness: Option<Eagerness>,
    /// Whether the end of a turn starts a response.
    pub create_response: Option<bool>,
    /// Whether the start of a turn cuts a running response off.
    pub interrupt_response: Option<bool>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
