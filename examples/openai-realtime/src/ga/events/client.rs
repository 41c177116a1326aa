//! What a client may send.
//!
//! Not lenient: what breaks a bound is refused.

use realtime_model::{Extra, Unknown, realtime_model};

use crate::ga::item::ConversationItem;
use crate::ga::response_create::RealtimeResponseCreateParams;
use crate::ga::session_request::SessionCreateRequest;

/// What may be sent on a connection.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ClientEvent {
    /// Puts an item into the conversation.
    ConversationItemCreate(ConversationItemCreate),
    /// Takes an item out of the conversation.
    ConversationItemDelete(ConversationItemDelete),
    /// Asks for an item as the server has it.
    ConversationItemRetrieve(ConversationItemRetrieve),
    /// Cuts off what the user did not hear of a message.
    ConversationItemTruncate(ConversationItemTruncate),
    /// Sends the next piece of what the user says. The server does not confirm it.
    InputAudioBufferAppend(InputAudioBufferAppend),
    /// Empties the input buffer.
    InputAudioBufferClear(InputAudioBufferClear),
    /// Makes a user message of the input buffer. Not needed where the server detects turns.
    InputAudioBufferCommit(InputAudioBufferCommit),
    /// Makes the server stop playing. For WebRTC and SIP only; cancel the response first.
    OutputAudioBufferClear(OutputAudioBufferClear),
    /// Asks for a response.
    ResponseCreate(ResponseCreate),
    /// Breaks a response off.
    ResponseCancel(ResponseCancel),
    /// Changes the session. What is absent stays as it is.
    SessionUpdate(SessionUpdate),
    /// An event that is not listed here, for what other vendors take.
    #[model(other)]
    Other(Unknown),
}

/// Puts an item into the conversation.
#[realtime_model(tag(type = "conversation.item.create"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemCreate {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Id of the item to put it after: `root` for the start; the end when absent.
    pub previous_item_id: Option<String>,
    /// The item.
    pub item: Box<ConversationItem>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Takes an item out of the conversation.
#[realtime_model(tag(type = "conversation.item.delete"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemDelete {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Asks for an item as the server has it.
#[realtime_model(tag(type = "conversation.item.retrieve"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemRetrieve {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Id of the item.
    pub item_id: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Cuts off what the user did not hear of a message.
#[realtime_model(tag(type = "conversation.item.truncate"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ConversationItemTruncate {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Id of the message.
    pub item_id: String,
    /// Position of the part to cut; always 0.
    pub content_index: u64,
    /// How much of the audio the user heard, in milliseconds.
    pub audio_end_ms: u64,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Sends the next piece of what the user says. The server does not confirm it.
#[realtime_model(tag(type = "input_audio_buffer.append"))]
#[derive(Debug, Clone, PartialEq)]
pub struct InputAudioBufferAppend {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The piece as base64, in the input format of the session; at most 15 MiB.
    pub audio: String,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Empties the input buffer.
#[realtime_model(tag(type = "input_audio_buffer.clear"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferClear {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Makes a user message of the input buffer. Not needed where the server detects turns.
#[realtime_model(tag(type = "input_audio_buffer.commit"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputAudioBufferCommit {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Makes the server stop playing. For WebRTC and SIP only; cancel the response first.
#[realtime_model(tag(type = "output_audio_buffer.clear"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutputAudioBufferClear {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Asks for a response.
#[realtime_model(tag(type = "response.create"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseCreate {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Settings of this response, in place of those of the session.
    pub response: Option<Box<RealtimeResponseCreateParams>>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Breaks a response off.
#[realtime_model(tag(type = "response.cancel"))]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseCancel {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// Id of the response; the one that runs when absent.
    pub response_id: Option<String>,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}

/// Changes the session. What is absent stays as it is.
#[realtime_model(tag(type = "session.update"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionUpdate {
    /// Id that the client chose; an error repeats it.
    #[model(len = ..=512)]
    pub event_id: Option<String>,
    /// The changes.
    pub session: SessionCreateRequest,
    /// Undeclared fields, and nulls that were sent.
    #[model(extra)]
    pub extra: Extra,
}
