//! Transcription of the input audio: settings, and what a transcript comes with.

use realtime_model::{Extra, realtime_model};

/// How the input audio is transcribed beside the conversation.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioTranscription {
    /// The model that transcribes.
    #[model(literal("gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1", ..))]
    pub model: Option<TranscriptionModel>,
    /// Language of the speech as an ISO 639-1 code; it makes the transcript better and faster.
    pub language: Option<String>,
    /// Words to expect, or free text, depending on the model.
    pub prompt: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The transcription settings, in the short form of the REST answer.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReportedTranscription {
    /// The model that transcribes.
    pub model: Option<TranscriptionModel>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How likely one token of a transcript was.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct Logprob {
    /// The token as text.
    pub token: String,
    /// Natural logarithm of its probability.
    pub logprob: f64,
    /// Its UTF-8 bytes: one token may hold only a part of a character.
    pub bytes: Option<Vec<u8>>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
