//! Sessions that only transcribe: what a client sets and what the server reports.

use realtime_model::{Extra, Nullable, realtime_model};

use super::{
    AudioFormat, ClientSecret, InputAudioNoiseReduction, InputAudioTranscription, Modality,
    ReportedTurnDetection, TranscriptionSessionClientSecret, TurnDetection,
};

/// A transcription session as it is now, as the server reports it.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptionSession {
    /// The key with which a client opens the session; in REST answers only.
    pub client_secret: Option<ClientSecret>,
    /// What the session deals in.
    pub modalities: Option<Vec<Modality>>,
    /// Format of the audio that the client sends.
    pub input_audio_format: Option<AudioFormat>,
    /// How the audio is transcribed.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// How turns are told apart; none while detection is off.
    pub turn_detection: Option<ReportedTurnDetection>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What a client sets: the `session` of `transcription_session.update`, and the body that creates a
/// transcription session over REST.
///
/// A field that is absent leaves the setting as it is.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscriptionSessionConfig {
    /// What the session deals in.
    pub modalities: Option<Vec<Modality>>,
    /// Format of the audio that the client sends; `pcm16` is 24 kHz, mono, little-endian.
    pub input_audio_format: Option<AudioFormat>,
    /// How the audio is transcribed.
    pub input_audio_transcription: Option<InputAudioTranscription>,
    /// Noise filtering of the input audio; `Null` turns it off.
    pub input_audio_noise_reduction: Nullable<InputAudioNoiseReduction>,
    /// How turns are told apart; `Null` turns detection off.
    pub turn_detection: Nullable<TurnDetection>,
    /// What transcripts bring along, such as `item.input_audio_transcription.logprobs`.
    pub include: Option<Vec<String>>,
    /// How to make the key for a client; over REST only.
    pub client_secret: Option<TranscriptionSessionClientSecret>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
