//! Reads a stream of events: known ones as types, unknown ones whole, malformed ones as errors with a path.

use realtime_model::{Extra, Unknown, realtime_model};

/// Everything that the server may say; what is not listed is kept by `Other`.
#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
pub enum ServerEvent {
    SessionCreated(SessionCreated),
    ItemAdded(ItemAdded),
    TextDelta(TextDelta),
    #[model(tag(type = "error"))]
    Error {
        error: ErrorDetails,
    },
    #[model(other)]
    Other(Unknown),
}

/// The tag belongs to the type: it is written and checked wherever the type is used.
#[realtime_model(tag(type = "session.created"))]
#[derive(Debug, Clone, PartialEq)]
pub struct SessionCreated {
    pub event_id: String,
    pub tool_choice: Option<ToolChoice>,
    #[model(extra)]
    pub extra: Extra,
}

#[realtime_model(tag(type = "conversation.item.added"))]
#[derive(Debug, Clone, PartialEq)]
pub struct ItemAdded {
    pub item: Item,
}

#[realtime_model(tag(type = "response.output_text.delta"))]
#[derive(Debug, Clone, PartialEq)]
pub struct TextDelta {
    pub item_id: String,
    pub delta: String,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorDetails {
    pub message: String,
    #[model(extra)]
    pub extra: Extra,
}

/// Two keys tell messages apart, one is enough for a call.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    #[model(tag(type = "message", role = "user"))]
    User { content: Vec<Content> },
    #[model(tag(type = "message", role = "assistant"))]
    Assistant { content: Vec<Content> },
    #[model(tag(type = "function_call"))]
    FunctionCall { name: String, arguments: String },
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    #[model(tag(type = "input_text"))]
    InputText { text: String },
    #[model(tag(type = "output_text"))]
    OutputText { text: String },
    #[model(other)]
    Other(Unknown),
}

/// `"auto"`, `"none"`, or an object that names a function.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
pub enum ToolChoice {
    Auto,
    None,
    Function(FunctionChoice),
}

#[realtime_model(tag(type = "function"))]
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionChoice {
    pub name: String,
}

const EVENTS: [&str; 8] = [
    r#"{"type":"session.created","event_id":"event_1","tool_choice":"auto","expires_in":600}"#,
    r#"{"event_id":"event_2","tool_choice":{"name":"weather","type":"function"},"type":"session.created"}"#,
    r#"{"type":"conversation.item.added","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hello"}]}}"#,
    r#"{"type":"conversation.item.added","item":{"type":"message","role":"narrator","content":[]}}"#,
    r#"{"type":"response.output_text.delta","item_id":"item_1","delta":"Hi"}"#,
    r#"{"type":"output_audio_buffer.started","response_id":"resp_1"}"#,
    r#"{"type":"conversation.item.added","item":{"type":"message","role":"user","content":[{"type":"input_text"}]}}"#,
    r#"{"type":"error","error":{"message":42}}"#,
];

fn main() {
    for line in EVENTS {
        match serde_json::from_str(line) {
            Ok(event) => handle(&event),
            Err(error) => println!("malformed: {error}"),
        }
    }
}

fn handle(event: &ServerEvent) {
    match event {
        ServerEvent::SessionCreated(session) => {
            println!(
                "session {}, tools: {:?}",
                session.event_id, session.tool_choice
            );
        }
        ServerEvent::ItemAdded(added) => item(&added.item),
        ServerEvent::TextDelta(delta) => println!("text: {}", delta.delta),
        ServerEvent::Error { error } => println!("the server says: {}", error.message),
        ServerEvent::Other(unknown) => println!("unknown event: {:?}", unknown.tag("type")),
    }
}

fn item(item: &Item) {
    match item {
        Item::User { content } => println!("the user says: {content:?}"),
        Item::Assistant { content } => println!("the model says: {content:?}"),
        Item::FunctionCall { name, arguments } => println!("call {name} with {arguments}"),
        Item::Other(unknown) => println!("unknown item: a message of {:?}", unknown.tag("role")),
    }
}
