//! Server events that bring a response piece by piece: text, audio, transcript, arguments.

use realtime_model::{Extra, realtime_model};

/// The next piece of text.
#[realtime_model(lenient, tag(type = "response.output_text.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseTextDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The next piece.
    pub delta: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A text is complete, or was broken off.
#[realtime_model(lenient, tag(type = "response.output_text.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseTextDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The whole text.
    pub text: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of speech.
#[realtime_model(lenient, tag(type = "response.output_audio.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseAudioDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The next piece as base64, in the output format of the session.
    pub delta: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The speech is complete, or was broken off.
#[realtime_model(lenient, tag(type = "response.output_audio.done"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseAudioDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next words of the speech.
#[realtime_model(lenient, tag(type = "response.output_audio_transcript.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseAudioTranscriptDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The next piece.
    pub delta: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The words of the speech are complete, or were broken off.
#[realtime_model(lenient, tag(type = "response.output_audio_transcript.done"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseAudioTranscriptDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// All of the words.
    pub transcript: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of the arguments of a function call.
#[realtime_model(lenient, tag(type = "response.function_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDelta {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Id of the function call.
    pub call_id: Option<String>,
    /// The next piece.
    pub delta: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The arguments of a function call are complete, or were broken off.
#[realtime_model(lenient, tag(type = "response.function_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Id of the function call.
    pub call_id: Option<String>,
    /// Name of the function.
    pub name: Option<String>,
    /// The arguments as JSON text.
    pub arguments: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
