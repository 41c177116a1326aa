//! The conversation that a session holds.

use realtime_model::{Extra, realtime_model};

/// A conversation, as `conversation.created` announces it.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Conversation {
    /// Identifier of the conversation.
    pub id: Option<String>,
    /// Always `realtime.conversation`.
    #[model(literal("realtime.conversation"))]
    pub object: Option<ConversationObject>,
    /// Fields this type does not declare, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
