//! What turns speech of the client into text: the settings, and the pieces that transcription events carry.

use realtime_model::{Extra, realtime_model};

/// Settings of the transcription of input audio.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AudioTranscription {
    /// Model that transcribes.
    #[model(literal(
        "whisper-1",
        "gpt-transcribe",
        "gpt-live-transcribe",
        "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe",
        "gpt-4o-transcribe-diarize",
        "gpt-realtime-whisper",
        ..
    ))]
    pub model: Option<TranscriptionModel>,
    /// Language of the audio, an ISO-639-1 code such as `en`.
    pub language: Option<String>,
    /// Languages that may occur, where the model takes more than one.
    pub languages: Option<Vec<String>>,
    /// Hint at style and vocabulary, in the form that the model expects.
    pub prompt: Option<String>,
    /// Words that the transcript should spell this way.
    pub keywords: Option<Vec<String>>,
    /// How long the model may listen before it writes: less delay, less accuracy.
    #[model(literal("minimal", "low", "medium", "high", "xhigh", ..))]
    pub delay: Option<TranscriptionDelay>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A language that was heard.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct TranscriptionLanguage {
    /// ISO-639-1 code.
    pub code: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// How sure the model was of one token of a transcript.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub struct LogProbProperties {
    /// The token as text.
    pub token: String,
    /// Natural logarithm of the token's probability.
    pub logprob: f64,
    /// The token as UTF-8; a token may hold part of a character only.
    pub bytes: Option<Vec<u8>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
