//! Models of the beta Realtime API: what the `OpenAI-Beta: realtime=v1` header selects.
//!
//! Decode what the server sends as [`ServerEvent`] and send [`ClientEvent`]s. The generally
//! available API has other types under some of the same tags; the connection decides which module
//! fits.
//!
//! Server models are lenient: bounds are not checked while decoding, unknown values are kept, and a
//! value that an optional field cannot take is set aside in `extra`. Nothing that the server sent
//! is lost by decoding and encoding.
//!
//! ```
//! use openai_realtime::beta::ServerEvent;
//!
//! let text = r#"{"type": "response.text.delta", "item_id": "item_1", "delta": "Hello"}"#;
//! let ServerEvent::ResponseTextDelta(event) = serde_json::from_str(text)? else {
//!     panic!("not a delta");
//! };
//! assert_eq!(event.delta, "Hello");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod audio;
mod client_secret;
mod conversation;
mod errors;
mod events;
mod item;
mod model;
mod rate_limits;
mod response;
mod session;
mod tools;
mod tracing;
mod transcription;
mod transcription_session;
mod turn_detection;
mod usage;

pub use audio::*;
pub use client_secret::*;
pub use conversation::*;
pub use errors::*;
pub use events::*;
pub use item::*;
pub use model::*;
pub use rate_limits::*;
pub use response::*;
pub use session::*;
pub use tools::*;
pub use tracing::*;
pub use transcription::*;
pub use transcription_session::*;
pub use turn_detection::*;
pub use usage::*;
