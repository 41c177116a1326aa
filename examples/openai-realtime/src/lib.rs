//! Every model of the OpenAI Realtime API, declared with [`realtime_model`](realtime_model::realtime_model).
//!
//! Three families share many tags but not their bodies; the connection decides which one fits:
//!
//! - [`ga`]: the generally available API;
//! - [`beta`]: what the `OpenAI-Beta: realtime=v1` header selects;
//! - [`translation`]: sessions that translate speech.
//!
//! Each has a `ServerEvent`, a `ClientEvent` and every model that they reach. What a server sends is read
//! leniently and comes back as it was: unknown fields, unknown members and nulls are kept. What a client sends
//! is checked.
//!
//! ```
//! use openai_realtime::ga::{ClientEvent, ServerEvent};
//! use realtime_model::Valid;
//!
//! let received = r#"{"type":"response.output_text.delta","event_id":"event_1","delta":"Good","colour":"blue"}"#;
//! let event: ServerEvent = serde_json::from_str(received)?;
//! assert_eq!(serde_json::to_string(&event)?, received);
//!
//! let asked = r#"{"type":"response.create","response":{"max_output_tokens":5000}}"#;
//! let refused = serde_json::from_str::<Valid<ClientEvent>>(asked).unwrap_err();
//! assert_eq!(refused.to_string(), "response.max_output_tokens: 5000 is outside 1..=4096");
//! # Ok::<(), serde_json::Error>(())
//! ```

pub mod beta;
pub mod ga;
pub mod translation;
