//! A value, or what came in its place.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::decode::{self, Ask, Attempt, Decode, Outcome, Source, Taken, Wrap};
use crate::encode::{self, Peel, Val};
use crate::schema::{Model, Schema, Shape};

/// A `T`, or the raw value that came instead and could not be one, beside the reason.
///
/// For required fields and whole messages that must not cost the rest when a server sends something else. What came is
/// written back unchanged. It buffers what it reads, so it is for the places that need it; an optional field of a
/// `lenient` model sets misfits aside by itself.
///
/// What makes a value raw is what would have made it an error: a wrong type, a missing field, a newtype's bound in a
/// `lenient` model. A bound that is checked once the outermost model is complete is an error of that model, here as
/// anywhere. What is no JSON (or no CBOR, ..) remains an error too.
///
/// ```
/// use realtime_model::{OrRaw, realtime_model};
///
/// #[realtime_model]
/// struct Item {
///     score: OrRaw<u8>,
/// }
///
/// let sent = r#"{"score":"high"}"#;
/// let item: Item = serde_json::from_str(sent)?;
/// let OrRaw::Raw(raw) = &item.score else { panic!() };
/// assert_eq!(raw.value(), "high");
/// assert_eq!(raw.error(), r#"expected an integer, got "high""#);
/// assert_eq!(serde_json::to_string(&item)?, sent);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum OrRaw<T> {
    /// What was asked for.
    Value(T),
    /// What came instead.
    Raw(Refused),
}

/// A value that a type refused, as JSON, and why.
///
/// `Debug` prints the reason only, in which nothing is shown of what was meant for a [`Secret`](crate::Secret).
/// Two are equal when their values are.
#[derive(Clone)]
pub struct Refused {
    value: Value,
    error: Box<str>,
}

impl<T> OrRaw<T> {
    /// What was asked for, if it came.
    #[must_use]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            OrRaw::Value(value) => Some(value),
            OrRaw::Raw(_) => None,
        }
    }

    /// What was asked for, if it came, to change it.
    #[must_use]
    pub const fn as_option_mut(&mut self) -> Option<&mut T> {
        match self {
            OrRaw::Value(value) => Some(value),
            OrRaw::Raw(_) => None,
        }
    }

    /// What was asked for, if it came.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        self.into_result().ok()
    }

    /// What was asked for.
    ///
    /// # Errors
    /// What came instead, with the reason.
    pub const fn as_result(&self) -> Result<&T, &Refused> {
        match self {
            OrRaw::Value(value) => Ok(value),
            OrRaw::Raw(refused) => Err(refused),
        }
    }

    /// What was asked for.
    ///
    /// # Errors
    /// What came instead, with the reason.
    pub fn into_result(self) -> Result<T, Refused> {
        match self {
            OrRaw::Value(value) => Ok(value),
            OrRaw::Raw(refused) => Err(refused),
        }
    }
}

impl<T> From<T> for OrRaw<T> {
    fn from(value: T) -> Self {
        OrRaw::Value(value)
    }
}

impl Refused {
    /// A value to be written as it is, and why it is none of the type.
    #[must_use]
    pub fn new(value: impl Into<Value>, error: impl Into<Box<str>>) -> Self {
        Refused {
            value: value.into(),
            error: error.into(),
        }
    }

    /// What came.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// Why the type refused it: one line of at most 512 bytes, the path inside the value first.
    #[must_use]
    pub fn error(&self) -> &str {
        &self.error
    }

    /// What came.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
    }
}

impl PartialEq for Refused {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Refused {}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refused")
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// The reason.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.error)
    }
}

impl std::error::Error for Refused {}

impl<T: Model> Model for OrRaw<T> {
    const SHAPE: Shape = Shape::Any;
    const SCHEMA: &'static Schema = T::SCHEMA;
    const LENIENT: bool = T::LENIENT;

    fn val(&self) -> Val<'_> {
        self.peel(T::val)
    }
}

impl<T> Peel for OrRaw<T> {
    type Inner = T;

    fn peel<'a>(&'a self, inner: fn(&'a T) -> Val<'a>) -> Val<'a> {
        match self {
            OrRaw::Value(value) => inner(value),
            OrRaw::Raw(refused) => Val::Json(&refused.value),
        }
    }
}

impl<T> Wrap for OrRaw<T> {
    type Inner = T;

    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        inner: decode::Inner<'de, T>,
    ) -> Outcome {
        *slot = match decode::attempt(source, ask, inner)? {
            Attempt::Value(value) => Some(OrRaw::Value(value)),
            Attempt::Refused { value, error } => Some(OrRaw::Raw(Refused::new(value, error))),
            Attempt::Null => return Ok(Taken::Null),
        };
        Ok(Taken::Value)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for OrRaw<T> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        Self::wrap(slot, source, ask, T::decode)
    }
}

impl<T: Model> Serialize for OrRaw<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de, T: Decode<'de> + Model> Deserialize<'de> for OrRaw<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
