//! Events about the conversation and its items.

use realtime_model::{Extra, realtime_model};

use crate::beta::{Conversation, ConversationItem};

/// Adds an item to the conversation: history, a message, the output of a function.
#[realtime_model(tag(type = "conversation.item.create"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemCreate {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The item after which to put it: `root` for the very beginning, none for the end.
    pub previous_item_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Asks for an item as the server holds it, audio included.
#[realtime_model(tag(type = "conversation.item.retrieve"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemRetrieve {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The item to send.
    pub item_id: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Cuts audio that was sent but not played, so that both sides remember the same.
#[realtime_model(tag(type = "conversation.item.truncate"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemTruncate {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The assistant message to cut.
    pub item_id: String,
    /// The part to cut; 0.
    pub content_index: u64,
    /// How much of the audio to keep, in milliseconds.
    pub audio_end_ms: u64,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Removes an item from the conversation.
#[realtime_model(tag(type = "conversation.item.delete"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDelete {
    /// Identifier chosen by the client; an error event quotes it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The item to remove.
    pub item_id: String,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The conversation of the session exists; sent right after `session.created`.
#[realtime_model(lenient, tag(type = "conversation.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationCreated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The conversation.
    pub conversation: Conversation,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item joined the conversation, whoever made it.
#[realtime_model(lenient, tag(type = "conversation.item.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemCreated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The item right before it in the conversation; none for the first one.
    pub previous_item_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// The item that `conversation.item.retrieve` asked for.
#[realtime_model(lenient, tag(type = "conversation.item.retrieved"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemRetrieved {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Audio of a message was cut, and its transcript removed.
#[realtime_model(lenient, tag(type = "conversation.item.truncated"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemTruncated {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The conversation item this belongs to.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// How much of the audio was kept, in milliseconds.
    pub audio_end_ms: Option<u64>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item was removed.
#[realtime_model(lenient, tag(type = "conversation.item.deleted"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemDeleted {
    /// Identifier the server gave this event.
    pub event_id: Option<String>,
    /// The item that was removed.
    pub item_id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
