//! Absent, `null` and a value, told apart.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::{self, Ask, Decode, Outcome, Source, Taken, Wrap};
use crate::encode::{self, Peel, Val};
use crate::schema::{Model, Schema, Shape, schema_of};

/// A field that is absent, `null`, or has a value, where `null` means something.
///
/// `Option` is for fields where absent and `null` are one. This is for the others: a session update without
/// `turn_detection` leaves it as it is, and one with `turn_detection: null` turns it off. Absent is the default and is
/// not written; a field of this type may always be absent, and needs no `default`.
///
/// ```
/// use realtime_model::{Nullable, realtime_model};
///
/// #[realtime_model]
/// #[derive(Debug, Default, PartialEq)]
/// struct Session {
///     turn_detection: Nullable<String>,
/// }
///
/// let unchanged = Session::default();
/// assert_eq!(serde_json::to_string(&unchanged)?, "{}");
/// let off = Session { turn_detection: Nullable::Null };
/// assert_eq!(serde_json::to_string(&off)?, r#"{"turn_detection":null}"#);
/// let on = Session { turn_detection: "server_vad".to_owned().into() };
/// assert_eq!(serde_json::to_string(&on)?, r#"{"turn_detection":"server_vad"}"#);
/// for session in [unchanged, off, on] {
///     let json = serde_json::to_string(&session)?;
///     assert_eq!(serde_json::from_str::<Session>(&json)?, session);
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Outside an object there is no absence, and `Absent` is written as `null`. In a struct of `serde_derive` the field
/// needs `#[serde(default, skip_serializing_if = "Nullable::is_absent")]`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// Nothing was said about it; no key is written.
    #[default]
    Absent,
    /// `null`, which is written.
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one: absent and `null` are both `None`.
    ///
    /// ```
    /// use realtime_model::Nullable;
    ///
    /// assert_eq!(Nullable::Value(3).as_option(), Some(&3));
    /// assert_eq!(Nullable::<u8>::Null.as_option(), None);
    /// ```
    #[must_use]
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The value, if there is one, to change it.
    #[must_use]
    pub const fn as_option_mut(&mut self) -> Option<&mut T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The value, if there is one.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Nullable::Value(value) => Some(value),
            Nullable::Absent | Nullable::Null => None,
        }
    }

    /// The same with the value borrowed.
    #[must_use]
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(value),
        }
    }

    /// The same with the value borrowed, to change it.
    #[must_use]
    pub const fn as_mut(&mut self) -> Nullable<&mut T> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(value),
        }
    }

    /// Changes the value, if there is one; absent stays absent, and `null` stays `null`.
    ///
    /// ```
    /// use realtime_model::Nullable;
    ///
    /// assert_eq!(Nullable::Value("3").map(str::len), Nullable::Value(1));
    /// assert_eq!(Nullable::Null.map(str::len), Nullable::Null);
    /// ```
    #[must_use]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Nullable::Absent => Nullable::Absent,
            Nullable::Null => Nullable::Null,
            Nullable::Value(value) => Nullable::Value(f(value)),
        }
    }

    /// Whether nothing was said about it.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Nullable::Absent)
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Nullable::Null)
    }

    /// Whether there is a value.
    #[must_use]
    pub const fn is_value(&self) -> bool {
        matches!(self, Nullable::Value(_))
    }

    /// Gives what is there, and leaves it absent.
    #[must_use = "to make it absent, assign `Nullable::Absent`"]
    pub const fn take(&mut self) -> Self {
        std::mem::replace(self, Nullable::Absent)
    }
}

/// A value.
impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}

/// `None` is `null`: who sets the field says something about it, and to say nothing there is
/// [`Nullable::Absent`].
///
/// ```
/// use realtime_model::Nullable;
///
/// assert_eq!(Nullable::from(Some(3)), Nullable::Value(3));
/// assert_eq!(Nullable::<u8>::from(None), Nullable::Null);
/// ```
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Nullable::Null, Nullable::Value)
    }
}

/// The value, if there is one, as [`Nullable::into_option`] gives it.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_option()
    }
}

impl<T: Model> Model for Nullable<T> {
    const SHAPE: Shape = Shape::Null(&T::SHAPE);
    const SCHEMA: &'static Schema = &Schema::Nullable(schema_of::<T>);
    const LENIENT: bool = T::LENIENT;
    const OPTIONAL: bool = true;

    fn val(&self) -> Val<'_> {
        self.peel(T::val)
    }
}

impl<T> Peel for Nullable<T> {
    type Inner = T;

    fn peel<'a>(&'a self, inner: fn(&'a T) -> Val<'a>) -> Val<'a> {
        match self {
            Nullable::Absent => Val::Skip,
            Nullable::Null => Val::Null,
            Nullable::Value(value) => inner(value),
        }
    }
}

impl<T> Wrap for Nullable<T> {
    type Inner = T;

    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        _: Ask,
        inner: decode::Inner<'de, T>,
    ) -> Outcome {
        if source.is_absent() {
            *slot = Some(Nullable::Absent);
            return Ok(Taken::Value);
        }
        let mut value = None;
        let taken = inner(&mut value, source, Ask::Optional)?;
        // A `null` is this type's own: the object must not remember it as well, or it would come back when the
        // field is made absent.
        let (found, taken) = match (taken, value) {
            (Taken::Null, _) => (Nullable::Null, Taken::Value),
            (Taken::Value, Some(value)) => (Nullable::Value(value), Taken::Value),
            (taken, _) => (Nullable::Absent, taken),
        };
        *slot = Some(found);
        Ok(taken)
    }

    fn absent() -> Option<Self> {
        Some(Nullable::Absent)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Nullable<T> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        Self::wrap(slot, source, ask, T::decode)
    }

    fn absent() -> Option<Self> {
        <Self as Wrap>::absent()
    }
}

impl<T: Model> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de, T: Decode<'de> + Model> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
