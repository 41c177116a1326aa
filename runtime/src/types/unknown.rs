//! An object that no member of a union takes, kept as it came.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Error, Map, Value};

use super::fields::{Fields, IntoIter, Iter};
use crate::decode::{self, Ask, Decode, Fail, Key, Outcome, Source, Taken};
use crate::encode::{self, Entries, Val};
use crate::schema::{Model, Schema, Shape};

/// An object of a kind that nobody declared: what `#[model(other)]` keeps.
///
/// It is the object as it came, the fields in order, and is written back the same. Of two fields with one name the
/// last counts, in the place of the first. The order does not count for `==`.
///
/// ```
/// use realtime_model::{Unknown, realtime_model};
///
/// #[realtime_model(tag(type = "ping"))]
/// struct Ping {}
///
/// #[realtime_model]
/// enum Event {
///     Ping(Ping),
///     #[model(other)]
///     Other(Unknown),
/// }
///
/// let sent = r#"{"type":"pong","after_ms":7}"#;
/// let event: Event = serde_json::from_str(sent)?;
/// let Event::Other(unknown) = &event else { panic!() };
/// assert_eq!(unknown.tag("type"), Some("pong"));
/// assert_eq!(unknown.get("after_ms"), Some(&7.into()));
/// assert_eq!(serde_json::to_string(&event)?, sent);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// One that is built by hand sends what the types do not have yet:
///
/// ```
/// use realtime_model::Unknown;
/// use serde_json::Value;
///
/// let event: Unknown = [("type", Value::from("pong")), ("after_ms", 7.into())].into();
/// assert_eq!(serde_json::to_string(&event)?, r#"{"type":"pong","after_ms":7}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Unknown {
    fields: Fields,
}

impl Unknown {
    /// An object without fields.
    #[must_use]
    pub const fn new() -> Self {
        Unknown {
            fields: Fields::new(),
        }
    }

    /// The text of a discriminator; none if the field is not there or no string.
    #[must_use]
    pub fn tag(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// The value of a field, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.fields.get_mut(name)
    }

    /// Whether there is a field of that name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Adds a field, last in order; replaces the one of that name, in its place, and gives its value back.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.fields.insert(name.into(), value.into())
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.fields.remove(name)
    }

    /// The number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether there is no field.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The fields, in order.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        self.fields.iter()
    }

    /// Reads the object as a type of yours, for what the declared types do not have.
    ///
    /// ```
    /// # use realtime_model::{Unknown, realtime_model};
    /// #[realtime_model(tag(type = "pong"))]
    /// struct Pong {
    ///     after_ms: u32,
    /// }
    ///
    /// let unknown: Unknown = serde_json::from_str(r#"{"type":"pong","after_ms":7}"#)?;
    /// assert_eq!(unknown.decode::<Pong>()?.after_ms, 7);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// What `T` says, without a position: there is no text any more.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        T::deserialize(AsFormat(self))
    }

    /// The object as JSON.
    #[must_use]
    pub fn to_value(&self) -> Value {
        self.clone().into()
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unknown ")?;
        f.debug_map().entries(self).finish()
    }
}

impl From<Unknown> for Value {
    fn from(unknown: Unknown) -> Self {
        // Not with `collect`, which would bring a sort of its own to sort them first.
        let mut object = Map::new();
        for (name, value) in unknown {
            object.insert(name, value);
        }
        Value::Object(object)
    }
}

impl From<Map<String, Value>> for Unknown {
    fn from(object: Map<String, Value>) -> Self {
        object.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Unknown {
    fn from(fields: [(K, V); N]) -> Self {
        fields.into_iter().collect()
    }
}

/// Takes objects only, and gives everything else back.
///
/// ```
/// use realtime_model::Unknown;
/// use serde_json::json;
///
/// assert!(Unknown::try_from(json!({"type": "pong"})).is_ok());
/// assert_eq!(Unknown::try_from(json!("pong")), Err(json!("pong")));
/// ```
impl TryFrom<Value> for Unknown {
    type Error = Value;

    fn try_from(value: Value) -> Result<Self, Value> {
        match value {
            Value::Object(object) => Ok(object.into()),
            other => Err(other),
        }
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Unknown {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, fields: I) {
        for (name, value) in fields {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Unknown {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        let mut unknown = Unknown::new();
        unknown.extend(fields);
        unknown
    }
}

impl<'a> IntoIterator for &'a Unknown {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Unknown {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        self.fields.into_iter()
    }
}

/// The object as a format that lends what it holds.
struct AsFormat<'a>(&'a Unknown);

impl<'a> AsFormat<'a> {
    fn entries(self) -> MapDeserializer<'a, Iter<'a>, Error> {
        MapDeserializer::new(self.0.iter())
    }
}

/// As a [`Value`] of the same content does it, so that moving from one to the other changes nothing.
impl<'de> Deserializer<'de> for AsFormat<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let mut entries = self.entries();
        let value = visitor.visit_map(&mut entries)?;
        entries.end()?;
        Ok(value)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        if self.0.len() != 1 {
            return Err(serde::de::Error::custom(
                "expected an object with one key, the name of a variant",
            ));
        }
        visitor.visit_enum(MapAccessDeserializer::new(self.entries()))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl Model for Unknown {
    const SHAPE: Shape = Shape::Object(&[]);
    const SCHEMA: &'static Schema = &Schema::Map {
        key: || String::SCHEMA,
        value: || Value::SCHEMA,
    };

    fn val(&self) -> Val<'_> {
        Val::Map(self)
    }
}

impl Entries for Unknown {
    fn len(&self) -> usize {
        self.fields.len()
    }

    fn each(&self, f: &mut dyn FnMut(Val<'_>, Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        self.fields
            .iter()
            .try_for_each(|(name, value)| f(Val::Str(name), Val::Json(value)))
    }
}

impl<'de> Decode<'de> for Unknown {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut unknown = Unknown::new();
        let taken = decode::entries(source, ask, String::expecting(), &mut |name, source| {
            let value = decode::value(source)?;
            unknown.fields.insert(name.to_owned(), value);
            Ok(Taken::Value)
        })?;
        if taken == Taken::Value {
            *slot = Some(unknown);
        }
        Ok(taken)
    }
}

impl Serialize for Unknown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de> Deserialize<'de> for Unknown {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
