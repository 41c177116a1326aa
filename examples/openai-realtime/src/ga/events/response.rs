//! Server events about a response as a whole: its start, its end, the items and parts it is made of.

use realtime_model::{Extra, realtime_model};

use crate::ga::content::AssistantContent;
use crate::ga::item::ConversationItem;
use crate::ga::response::RealtimeResponse;

/// A response has begun.
#[realtime_model(lenient, tag(type = "response.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseCreated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The response so far.
    pub response: Box<RealtimeResponse>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A response has ended, well or not. Its audio is not repeated here.
#[realtime_model(lenient, tag(type = "response.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The response.
    pub response: Box<RealtimeResponse>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A response has begun an item.
#[realtime_model(lenient, tag(type = "response.output_item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemAdded {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The item.
    pub item: ConversationItem,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item of a response is complete, or was broken off.
#[realtime_model(lenient, tag(type = "response.output_item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseOutputItemDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the response.
    pub response_id: Option<String>,
    /// Position of the item in the output of the response, from 0.
    pub output_index: Option<u64>,
    /// The item.
    pub item: ConversationItem,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A message of a response has begun a part.
#[realtime_model(lenient, tag(type = "response.content_part.added"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContentPartAdded {
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
    /// The part so far.
    pub part: Option<AssistantContent>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A part of a message is complete, or was broken off.
#[realtime_model(lenient, tag(type = "response.content_part.done"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseContentPartDone {
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
    /// The part.
    pub part: Option<AssistantContent>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
