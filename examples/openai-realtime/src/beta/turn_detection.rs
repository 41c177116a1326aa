//! How the server decides that the user has begun or ended a turn.

use realtime_model::{Extra, realtime_model};

/// Voice activity detection, as a client asks for it and as `session.created` reports it.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TurnDetection {
    /// By silence, or by what was said.
    #[model(literal("server_vad", "semantic_vad", ..))]
    pub r#type: Option<TurnDetectionType>,
    /// How loud counts as speech; noisy rooms want more. `server_vad` only.
    #[model(range = 0.0..=1.0, default = 0.5)]
    pub threshold: Option<f64>,
    /// Audio kept from before the speech began, in milliseconds. `server_vad` only.
    #[model(default = 300)]
    pub prefix_padding_ms: Option<u64>,
    /// Silence that ends a turn, in milliseconds. `server_vad` only.
    #[model(default = 500)]
    pub silence_duration_ms: Option<u64>,
    /// How soon the model takes its turn. `semantic_vad` only.
    #[model(literal("low", "medium", "high", "auto", ..), default = Eagerness::Auto)]
    pub eagerness: Option<Eagerness>,
    /// Whether the end of a turn makes the server respond by itself.
    pub create_response: Option<bool>,
    /// Whether speech of the user cuts off a response that is being spoken.
    pub interrupt_response: Option<bool>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Voice activity detection, in the short form of the REST answers and of transcription sessions.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReportedTurnDetection {
    /// By silence, or by what was said.
    pub r#type: Option<TurnDetectionType>,
    /// How loud counts as speech.
    #[model(range = 0.0..=1.0, default = 0.5)]
    pub threshold: Option<f64>,
    /// Audio kept from before the speech began, in milliseconds.
    #[model(default = 300)]
    pub prefix_padding_ms: Option<u64>,
    /// Silence that ends a turn, in milliseconds.
    #[model(default = 500)]
    pub silence_duration_ms: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
