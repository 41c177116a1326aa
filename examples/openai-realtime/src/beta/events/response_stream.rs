//! Events that stream a response: text, speech, and the arguments of function calls.

use realtime_model::{Extra, realtime_model};

/// The next piece of text.
#[realtime_model(lenient, tag(type = "response.text.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseTextDelta {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The text to append.
    pub delta: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A text is complete, or was cut off.
#[realtime_model(lenient, tag(type = "response.text.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseTextDone {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The whole text.
    pub text: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of the transcript of what the model says.
#[realtime_model(lenient, tag(type = "response.audio_transcript.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseAudioTranscriptDelta {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The text to append.
    pub delta: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The transcript of a spoken part is complete, or was cut off.
#[realtime_model(lenient, tag(type = "response.audio_transcript.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseAudioTranscriptDone {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The whole transcript.
    pub transcript: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of speech.
#[realtime_model(lenient, tag(type = "response.audio.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseAudioDelta {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// The audio to append, as base64 in the output format of the session.
    pub delta: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A spoken part is complete, or was cut off.
#[realtime_model(lenient, tag(type = "response.audio.done"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseAudioDone {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The next piece of the arguments of a function call.
#[realtime_model(lenient, tag(type = "response.function_call_arguments.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDelta {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The function call this belongs to.
    pub call_id: Option<String>,
    /// The JSON text to append; a piece alone is not valid JSON.
    pub delta: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The arguments of a function call are complete, or were cut off.
#[realtime_model(lenient, tag(type = "response.function_call_arguments.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseFunctionCallArgumentsDone {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The function call this belongs to.
    pub call_id: Option<String>,
    /// The whole arguments, as JSON text.
    pub arguments: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
