//! The types that users put into their models, beside their own and std's.
//!
//! Each is a model like any other: how it is read, written and described stands in its own file, and the engine knows
//! none of them by name but `Extra`.

#[cfg(feature = "audio")]
mod audio;
mod extra;
mod fields;
mod int_or_inf;
mod metadata;
mod nullable;
mod or_raw;
mod secret;
mod unknown;

#[cfg(feature = "audio")]
pub use audio::{Audio, AudioError};
pub use extra::Extra;
pub use int_or_inf::IntOrInf;
pub use metadata::Metadata;
pub use nullable::Nullable;
pub use or_raw::{OrRaw, Refused};
pub use secret::Secret;
pub use unknown::Unknown;
