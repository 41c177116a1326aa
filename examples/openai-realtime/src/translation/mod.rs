//! The translation family of the Realtime API: speech in one language goes in, speech in another comes out.
//!
//! [`ServerEvent`] is what arrives on a connection, [`ClientEvent`] what may be sent. Errors and noise
//! reduction are those of [`ga`](crate::ga).
//!
//! ```
//! use openai_realtime::translation::ServerEvent;
//!
//! let received = r#"{"type":"session.output_transcript.delta","delta":"La","elapsed_ms":2400}"#;
//! let event: ServerEvent = serde_json::from_str(received)?;
//! let ServerEvent::OutputTranscriptDelta(words) = &event else { panic!("not a transcript") };
//! assert_eq!(words.delta, "La");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod client_event;
mod client_secret;
mod server_event;
mod session;
mod session_request;

pub use client_event::*;
pub use client_secret::*;
pub use server_event::*;
pub use session::*;
pub use session_request::*;

pub use crate::ga::{
    ClientSecretAnchor, ClientSecretExpiresAfter, NoiseReduction, NoiseReductionType,
    RealtimeError, RealtimeErrorEvent,
};
