//! The benchmark schema as `ours_audio`.
// Written by schema/generate.py; change the schema or the emitter instead.

mod literals;
pub use literals::*;
mod session;
pub use session::*;
mod response;
pub use response::*;
mod item;
pub use item::*;
mod client;
pub use client::*;
mod conversation_events;
pub use conversation_events::*;
mod audio_events;
pub use audio_events::*;
mod response_events;
pub use response_events::*;
mod unions;
use realtime_model::{Audio, Unknown, realtime_model};
pub use unions::*;
