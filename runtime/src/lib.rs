//! API models that lose nothing, check everything and compile fast.
//!
//! [`#[realtime_model]`](macro@realtime_model) on a struct or an enum writes serde's `Serialize` and `Deserialize`,
//! string literals as enums, unions told apart by what is on the wire, bounds that are enforced, and a description of
//! the model as a constant.
//!
//! ```
//! use realtime_model::{Extra, Nullable, Unknown, realtime_model};
//!
//! #[realtime_model]
//! #[derive(Debug, Clone, PartialEq)]
//! pub struct Session {
//!     /// A voice that is not listed is kept.
//!     #[model(literal("alloy", "ash", ..))]
//!     pub voice: Option<Voice>,
//!     #[model(range = 0.25..=1.5, default = 1.0)]
//!     pub speed: Option<f64>,
//!     /// `null` turns it off.
//!     pub turn_detection: Nullable<TurnDetection>,
//!     /// Fields that nobody declared, and nulls.
//!     #[model(extra)]
//!     pub extra: Extra,
//! }
//!
//! #[realtime_model]
//! #[derive(Debug, Clone, PartialEq)]
//! pub enum TurnDetection {
//!     #[model(tag(type = "server_vad"))]
//!     Server { threshold: Option<f64> },
//!     #[model(tag(type = "semantic_vad"))]
//!     Semantic { eagerness: Option<String> },
//!     #[model(other)]
//!     Other(Unknown),
//! }
//!
//! let sent = r#"{"voice":"juniper","speed":null,"turn_detection":{"type":"server_vad"},"debug":1}"#;
//! let session: Session = serde_json::from_str(sent)?;
//! assert_eq!(session.voice.as_ref().map(Voice::as_str), Some("juniper"));
//! assert_eq!(session.speed_or_default(), 1.0);
//! assert_eq!(serde_json::to_string(&session)?, sent);
//!
//! let error = serde_json::from_str::<Session>(r#"{"voice": "ash", "speed": 3}"#).unwrap_err();
//! assert_eq!(error.to_string(), "speed: 3 is outside 0.25..=1.5");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Where to look
//!
//! - [`macro@realtime_model`]: every key, with its meaning.
//! - [`Extra`], [`Unknown`], [`Nullable`], [`OrRaw`]: what the types do not know, or cannot take.
//! - [`IntOrInf`], [`Metadata`], [`Secret`]: types for fields. `Audio`, with the feature `audio`.
//! - [`Validate`], [`Valid`], [`Unchecked`], [`Violations`]: bounds, and what to do with a value that breaks them.
//! - [`Model`] and [`schema`]: the description of a model. The traits behind the rest are hidden, and only generated
//!   code may name them.
//!
//! # Features
//!
//! - `pattern`: the key `pattern`, on the engine of the crate regex.
//! - `json`: the module `json`, the same models on a JSON parser and writer of their own.
//! - `audio`: `Audio`, bytes that are base64 on the wire.
//! - `indexmap`, `smallvec`: `IndexMap`, `IndexSet` and `SmallVec` as fields that paths and bounds reach into. Without
//!   the feature they are foreign types, which are read and written by their own serde implementations.
//!
//! # Formats
//!
//! Models are read from any format that says what comes: JSON, CBOR, MessagePack and their like. They are written to
//! all, always as maps. Formats such as bincode and postcard, which say nothing, cannot be read.
//!
//! # Errors
//!
//! A decoding error is the format's own type, on one line of at most 512 bytes: the path, what was expected, what came.
//! It never shows what a [`Secret`] was given. Nothing in this crate panics on input.

#[cfg(feature = "json")]
pub mod json;
pub mod schema;

mod decode;
mod encode;
mod types;
mod validate;

#[doc(hidden)]
pub mod __private;

pub use realtime_model_macros::realtime_model;

pub use schema::Model;
#[cfg(feature = "audio")]
pub use types::{Audio, AudioError};
pub use types::{Extra, IntOrInf, Metadata, Nullable, OrRaw, Refused, Secret, Unknown};
pub use validate::{Path, Segment, Unchecked, Valid, Validate, Violation, Violations};
