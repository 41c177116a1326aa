//! The Realtime API as it is generally available.
//!
//! [`ServerEvent`] is what arrives on a connection, [`ClientEvent`] what may be sent. What a server sends is
//! lenient: bounds are not checked, and whatever these types do not know is kept and written back. What only
//! a client sends is strict.
//!
//! Many vendors speak this protocol and leave out what they do not need, so ids and positions are optional
//! in all server events.
//!
//! ```
//! use openai_realtime::ga::{ClientEvent, ResponseCreate, ServerEvent};
//!
//! let received = r#"{"type":"response.output_text.delta","delta":"Hello","obfuscation":"x7"}"#;
//! let event: ServerEvent = serde_json::from_str(received)?;
//! let ServerEvent::ResponseTextDelta(text) = &event else { panic!("not a text delta") };
//! assert_eq!(text.delta, "Hello");
//! assert_eq!(serde_json::to_string(&event)?, received);
//!
//! let event = ClientEvent::ResponseCreate(ResponseCreate::default());
//! assert_eq!(serde_json::to_string(&event)?, r#"{"type":"response.create"}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod audio;
mod calls;
mod client_secret;
mod content;
mod errors;
mod events;
mod item;
mod mcp;
mod mcp_tool;
mod model;
mod prompt;
mod rate_limits;
mod reasoning;
mod response;
mod response_create;
mod session;
mod session_request;
mod tools;
mod tracing;
mod transcription;
mod truncation;
mod turn_detection;
mod usage;

pub use audio::*;
pub use calls::*;
pub use client_secret::*;
pub use content::*;
pub use errors::*;
pub use events::*;
pub use item::*;
pub use mcp::*;
pub use mcp_tool::*;
pub use model::*;
pub use prompt::*;
pub use rate_limits::*;
pub use reasoning::*;
pub use response::*;
pub use response_create::*;
pub use session::*;
pub use session_request::*;
pub use tools::*;
pub use tracing::*;
pub use transcription::*;
pub use truncation::*;
pub use turn_detection::*;
pub use usage::*;
