//! Server events about the conversation and its items.

use realtime_model::{Extra, realtime_model};

use crate::ga::item::ConversationItem;

/// A conversation has begun; it does so with the session.
#[realtime_model(lenient, tag(type = "conversation.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationCreated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The conversation.
    pub conversation: Conversation,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// A conversation.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conversation {
    /// Id of the conversation.
    pub id: Option<String>,
    /// Always `realtime.conversation`.
    #[model(literal("realtime.conversation", ..))]
    pub object: Option<ConversationObject>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item is in the conversation; its content may still be on its way.
#[realtime_model(lenient, tag(type = "conversation.item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemAdded {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item before it; null where it is the first.
    pub previous_item_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item is complete.
#[realtime_model(lenient, tag(type = "conversation.item.done"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDone {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item before it; null where it is the first.
    pub previous_item_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item is in the conversation, as older sessions say it.
#[realtime_model(lenient, tag(type = "conversation.item.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemCreated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item before it; null where it is the first.
    pub previous_item_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Answer to a request for an item, its audio included.
#[realtime_model(lenient, tag(type = "conversation.item.retrieved"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemRetrieved {
    /// Id of this event.
    pub event_id: Option<String>,
    /// The item.
    pub item: ConversationItem,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item was taken out of the conversation.
#[realtime_model(lenient, tag(type = "conversation.item.deleted"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemDeleted {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// What the user did not hear of a message was taken out of it.
#[realtime_model(lenient, tag(type = "conversation.item.truncated"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemTruncated {
    /// Id of this event.
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: Option<String>,
    /// Position of the part in the content of the item, from 0.
    pub content_index: Option<u64>,
    /// How much of the audio was kept, in milliseconds.
    pub audio_end_ms: Option<u64>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
