//! Items of a conversation: messages, function calls and their outputs.
//!
//! The beta API describes them all by one flat object; `type` says which fields count.

use realtime_model::{Extra, realtime_model};

/// A message, a function call or the output of one.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItem {
    /// Identifier of the item; a client may choose it, else the server does.
    pub id: Option<String>,
    /// Always `realtime.item`.
    #[model(literal("realtime.item"))]
    pub object: Option<ItemObject>,
    /// What the item is, and with it which of the other fields it has.
    #[model(literal("message", "function_call", "function_call_output", ..))]
    pub r#type: Option<ItemType>,
    /// How far the item has come; of no effect on the conversation.
    #[model(literal("completed", "incomplete", "in_progress", ..))]
    pub status: Option<ItemStatus>,
    /// Whose message it is.
    #[model(literal("user", "assistant", "system", ..))]
    pub role: Option<ItemRole>,
    /// What the message says.
    pub content: Option<Vec<ConversationItemContent>>,
    /// Joins a function call and its output.
    pub call_id: Option<String>,
    /// The function called.
    pub name: Option<String>,
    /// The arguments of the call, as JSON text.
    pub arguments: Option<String>,
    /// What the function returned, as free text.
    pub output: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// One piece of a message.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemContent {
    /// What the piece is, and with it which of the other fields it has.
    #[model(literal("input_text", "input_audio", "item_reference", "text", "audio", ..))]
    pub r#type: Option<ContentType>,
    /// The text.
    pub text: Option<String>,
    /// The audio, as base64 in the format of the session.
    pub audio: Option<String>,
    /// What is said in the audio.
    pub transcript: Option<String>,
    /// The item that an `item_reference` stands for.
    pub id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// An item given to a single response: also one that refers to an item of the conversation.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemWithReference {
    /// Identifier of the item; a client may choose it, else the server does.
    pub id: Option<String>,
    /// Always `realtime.item`.
    pub object: Option<ItemObject>,
    /// What the item is, and with it which of the other fields it has.
    #[model(literal("message", "function_call", "function_call_output", "item_reference", ..))]
    pub r#type: Option<ItemWithReferenceType>,
    /// How far the item has come; of no effect on the conversation.
    pub status: Option<ItemStatus>,
    /// Whose message it is.
    pub role: Option<ItemRole>,
    /// What the message says.
    pub content: Option<Vec<ConversationItemWithReferenceContent>>,
    /// Joins a function call and its output.
    pub call_id: Option<String>,
    /// The function called.
    pub name: Option<String>,
    /// The arguments of the call, as JSON text.
    pub arguments: Option<String>,
    /// What the function returned, as free text.
    pub output: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// One piece of a message given to a single response.
#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConversationItemWithReferenceContent {
    /// What the piece is, and with it which of the other fields it has.
    #[model(literal("input_text", "input_audio", "item_reference", "text", ..))]
    pub r#type: Option<ContentWithReferenceType>,
    /// The text.
    pub text: Option<String>,
    /// The audio, as base64 in the format of the session.
    pub audio: Option<String>,
    /// What is said in the audio.
    pub transcript: Option<String>,
    /// The item that an `item_reference` stands for.
    pub id: Option<String>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
