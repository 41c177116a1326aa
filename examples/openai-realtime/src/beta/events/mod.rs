//! What goes over the connection, by subject, and the two unions of it. Objects that events carry
//! are elsewhere.

mod audio_buffer;
mod client;
mod conversation;
mod response;
mod response_stream;
mod server;
mod session;
mod transcription;

pub use audio_buffer::*;
pub use client::*;
pub use conversation::*;
pub use response::*;
pub use response_stream::*;
pub use server::*;
pub use session::*;
pub use transcription::*;
