//! Values that no message and no `Debug` shows.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::{self, Ask, Decode, Outcome, Source, Wrap};
use crate::encode::{self, Inner, Peel, Val};
use crate::schema::{Model, Newtype, Of, Schema, Shape};

/// A value that is written and read like any other, and shown nowhere: keys, tokens, passwords.
///
/// `Debug` prints `Secret(..)`, there is no `Display`, and no error shows anything that was read into it or was put in
/// its place: neither the value, nor a part, nor a key. Where an object has a field of this type, no error shows a text
/// that another of its fields could not take, either, nor what no member takes of a union that has one: a credential in
/// the wrong place is still one. (Not so where `T` is a type that only serde knows.) [`Secret::expose`] is the only way
/// in, easy to search for. A `check` of yours words its own violations, and should not repeat what it was given.
///
/// It does not wipe memory, and `==` takes as long as the values are alike: to compare a credential that an attacker
/// may send, use a comparison in constant time.
///
/// ```
/// use realtime_model::{Secret, realtime_model};
///
/// #[realtime_model]
/// #[derive(Debug)]
/// struct ClientSecret {
///     value: Secret<String>,
/// }
///
/// let secret: ClientSecret = serde_json::from_str(r#"{"value":"ek_123"}"#)?;
/// assert_eq!(secret.value.expose(), "ek_123");
/// assert_eq!(format!("{secret:?}"), "ClientSecret { value: Secret(..) }");
/// assert_eq!(serde_json::to_string(&secret)?, r#"{"value":"ek_123"}"#);
///
/// let error = serde_json::from_str::<ClientSecret>(r#"{"value":123456}"#).unwrap_err();
/// assert!(!error.to_string().contains("123456"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Secret(value)
    }

    /// Shows the value.
    #[must_use]
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Shows the value, to change it.
    pub const fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }

    /// Gives the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

/// `Secret(..)`, whatever the value.
impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Secret(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Secret(value.to_owned())
    }
}

impl<T: Model> Model for Secret<T> {
    const SHAPE: Shape = T::SHAPE;
    const SCHEMA: &'static Schema =
        &Schema::Newtype(Newtype::new("Secret", Of::<T>::FACTS).secret());
    const LENIENT: bool = T::LENIENT;
    const OPTIONAL: bool = T::OPTIONAL;

    fn val(&self) -> Val<'_> {
        Val::Secret(self)
    }
}

impl<T: Model> Inner for Secret<T> {
    fn inner(&self) -> Val<'_> {
        self.0.val()
    }
}

impl<T> Peel for Secret<T> {
    type Inner = T;

    /// Only for foreign values, which validation does not enter: there is nothing to keep quiet about.
    fn peel<'a>(&'a self, inner: fn(&'a T) -> Val<'a>) -> Val<'a> {
        inner(&self.0)
    }
}

impl<T> Wrap for Secret<T> {
    type Inner = T;

    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        inner: decode::Inner<'de, T>,
    ) -> Outcome {
        let mut value = None;
        let taken = decode::secretly(&mut value, source, ask, inner)?;
        *slot = value.map(Secret);
        Ok(taken)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Secret<T> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        Self::wrap(slot, source, ask, T::decode)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Secret)
    }
}

impl<T: Model> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de, T: Decode<'de> + Model> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
