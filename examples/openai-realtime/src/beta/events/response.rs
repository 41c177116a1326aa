//! Events about a response as a whole, its items and the parts of them.

use realtime_model::{Extra, realtime_model};

use crate::beta::{ConversationItem, RealtimeResponse, ResponseConfig};

/// Asks for a response; with turn detection the server begins one by itself.
#[realtime_model(tag(type = "response.create"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseCreate {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Settings for this response alone.
    pub response: Option<ResponseConfig>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Stops a response that is being made.
#[realtime_model(tag(type = "response.cancel"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseCancel {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The response to stop; none for the one of the default conversation.
    pub response_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A response began.
#[realtime_model(lenient, tag(type = "response.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseCreated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response, still in progress.
    pub response: RealtimeResponse,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A response ended, one way or another; always sent.
#[realtime_model(lenient, tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseDone {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response with its whole output, audio left out.
    pub response: RealtimeResponse,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The model began an item.
#[realtime_model(lenient, tag(type = "response.output_item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemAdded {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The item, still empty.
    pub item: ConversationItem,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item is complete, or was cut off.
#[realtime_model(lenient, tag(type = "response.output_item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemDone {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The response this belongs to.
    pub response_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The item.
    pub item: ConversationItem,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The model began a part of a message.
#[realtime_model(lenient, tag(type = "response.content_part.added"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContentPartAdded {
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
    /// The part, still empty.
    pub part: Option<ResponseContentPart>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A part of a message is complete, or was cut off.
#[realtime_model(lenient, tag(type = "response.content_part.done"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContentPartDone {
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
    /// The part.
    pub part: Option<ResponseContentPart>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A part of a message that the model makes.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContentPart {
    /// Whether it is written or spoken.
    #[model(literal("text", "audio", ..))]
    pub r#type: Option<ResponseContentPartType>,
    /// The text.
    pub text: Option<String>,
    /// The audio, as base64 in the output format of the session.
    pub audio: Option<String>,
    /// What is said in the audio.
    pub transcript: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
