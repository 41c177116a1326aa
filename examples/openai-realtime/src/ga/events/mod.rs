//! The events of a connection, in both directions.

mod audio_buffers;
mod client;
mod connection;
mod conversation;
mod input_transcription;
mod mcp;
mod response;
mod response_stream;
mod server;

pub use audio_buffers::*;
pub use client::*;
pub use connection::*;
pub use conversation::*;
pub use input_transcription::*;
pub use mcp::*;
pub use response::*;
pub use response_stream::*;
pub use server::*;
