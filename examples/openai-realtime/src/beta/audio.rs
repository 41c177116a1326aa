//! Audio settings of a session other than its formats and voices.

use realtime_model::{Extra, realtime_model};

/// Noise filtering of the input audio, ahead of voice activity detection and of the model.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioNoiseReduction {
    /// How far the speaker is from the microphone.
    #[model(literal("near_field", "far_field", ..))]
    pub r#type: Option<NoiseReductionType>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
