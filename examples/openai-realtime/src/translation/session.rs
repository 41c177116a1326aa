//! A translation session as the server reports it, and the audio settings that a client shares with it.

use realtime_model::{Extra, Nullable, realtime_model};

use crate::ga::NoiseReduction;

/// A session that translates speech.
#[realtime_model(lenient, tag(type = "translation"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationSession {
    /// Id of the session.
    pub id: Option<String>,
    /// When the session ends, in seconds since 1970.
    pub expires_at: Option<u64>,
    /// Model in use.
    pub model: Option<String>,
    /// How audio goes in and comes out.
    pub audio: Option<RealtimeTranslationAudio>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Audio settings of a translation session.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationAudio {
    /// What is to be translated.
    pub input: Option<RealtimeTranslationAudioInput>,
    /// The translation.
    pub output: Option<RealtimeTranslationAudioOutput>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings for the speech that goes in.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationAudioInput {
    /// Transcription of the original; `null` turns it off.
    pub transcription: Nullable<RealtimeTranslationAudioInputTranscription>,
    /// Filter in front of the model; `null` turns it off.
    pub noise_reduction: Nullable<NoiseReduction>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings of the transcription of the original.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct RealtimeTranslationAudioInputTranscription {
    /// Model that transcribes.
    pub model: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Settings for the speech that comes out.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RealtimeTranslationAudioOutput {
    /// Language to translate into, such as `es`.
    pub language: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
