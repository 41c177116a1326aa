//! Audio settings that a client makes: who speaks, and what noise is taken out.

use realtime_model::{Extra, Unknown, realtime_model};

use super::Voice;

/// The voice that a client asks for.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum VoiceChoice {
    /// By its name.
    Name(Voice),
    /// By an object, as other vendors take it.
    #[model(other)]
    Object(Unknown),
}

impl From<Voice> for VoiceChoice {
    fn from(voice: Voice) -> Self {
        VoiceChoice::Name(voice)
    }
}

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
