//! API models that lose nothing, check everything and compile fast.

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
