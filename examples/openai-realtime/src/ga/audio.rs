//! How audio goes in and comes out: formats, voices, noise reduction.
//!
//! Turn detection and transcription have files of their own.

use realtime_model::{Extra, Nullable, Unknown, realtime_model};

use super::transcription::AudioTranscription;
use super::turn_detection::RealtimeAudioInputTurnDetection;

/// Audio settings of a realtime session.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeAudioConfig {
    /// What the client sends.
    pub input: Option<RealtimeAudioConfigInput>,
    /// What the model speaks.
    pub output: Option<RealtimeAudioConfigOutput>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings for the audio that the client sends, in realtime and in transcription sessions.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeAudioConfigInput {
    /// Encoding of the audio.
    pub format: Option<RealtimeAudioFormat>,
    /// Model that writes the input down; `null` turns transcription off.
    pub transcription: Nullable<AudioTranscription>,
    /// Filter in front of turn detection and model; `null` turns it off.
    pub noise_reduction: Nullable<NoiseReduction>,
    /// Who decides that a turn is over; `null` leaves it to the client.
    pub turn_detection: Nullable<RealtimeAudioInputTurnDetection>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings for the audio that the model speaks.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeAudioConfigOutput {
    /// Encoding of the audio.
    pub format: Option<RealtimeAudioFormat>,
    /// Who speaks. Fixed once the model has spoken in the session.
    pub voice: Option<Voice>,
    /// Speed of speech, as a multiple of the natural one.
    #[model(range = 0.25..=1.5, default = 1.0)]
    pub speed: Option<f64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Encoding of a stream of audio.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum RealtimeAudioFormat {
    /// Linear PCM; also what an object without `type` means.
    #[model(tag_optional)]
    Pcm(AudioPcm),
    /// G.711 with the mu-law curve.
    Pcmu(AudioPcmu),
    /// G.711 with the A-law curve.
    Pcma(AudioPcma),
    /// A format that is not listed here.
    #[model(other)]
    Other(Unknown),
}

/// Linear PCM: 16 bit, one channel, little-endian.
#[realtime_model(lenient, tag(type = "audio/pcm"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioPcm {
    /// Samples a second. The API itself takes 24000 and nothing else, other vendors take more.
    pub rate: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// G.711 mu-law, 8000 samples a second.
#[realtime_model(lenient, tag(type = "audio/pcmu"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioPcmu {
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// G.711 A-law, 8000 samples a second.
#[realtime_model(lenient, tag(type = "audio/pcma"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioPcma {
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Filter that takes noise out of the input.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoiseReduction {
    /// Kind of microphone that the filter is made for: a headset is near, a laptop is far.
    #[model(literal("near_field", "far_field", ..))]
    pub r#type: Option<NoiseReductionType>,
    /// How much noise is taken out.
    #[model(default = 1.0)]
    pub strength: Option<f64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Who speaks: a built-in voice by its name, or a custom one by its id.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum Voice {
    /// `alloy`
    Alloy,
    /// `ash`
    Ash,
    /// `ballad`
    Ballad,
    /// `coral`
    Coral,
    /// `echo`
    Echo,
    /// `sage`
    Sage,
    /// `shimmer`
    Shimmer,
    /// `verse`
    Verse,
    /// `marin`
    Marin,
    /// `cedar`
    Cedar,
    /// A name that is not listed here.
    #[model(other)]
    Other(String),
    /// A voice that the user had made.
    Custom(VoiceId),
}

/// Reference to a custom voice.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VoiceId {
    /// Id of the voice, such as `voice_1234`. Other vendors name a voice by other fields.
    pub id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
