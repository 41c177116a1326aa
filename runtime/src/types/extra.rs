//! What a model was sent beyond its fields, so that encoding gives it back.

use std::fmt;

use serde_json::Value;

use super::fields::{Fields, IntoIter, Iter};

/// What an object held beyond the fields of its model: unknown fields, explicit nulls, values set aside.
///
/// A field of this type carries `#[model(extra)]`. Decoding fills it and encoding writes it back, so that nothing is
/// lost between a server and a client that is older than it. It has room for three kinds of things:
///
/// - **unknown fields**, which the methods of a map see, and which are all that `==` compares;
/// - **nulls** that optional fields were sent ([`Extra::nulls`]): `None` is not written, but a `null` that came is
///   written back while the field is still `None`;
/// - **values set aside** ([`Extra::set_aside`]): what an optional field of a `lenient` model was sent and could not
///   take.
///
/// An optional field that gets a value goes before what is remembered about it. A name that the model declares is never
/// written twice, whatever was put in here by hand: a required field and a tag go before it, and an optional field
/// goes before it unless it is `None` or `Absent`. The order of the unknown fields is kept, and does not count for `==`.
/// An empty `Extra` is as large as a pointer, and allocates nothing.
///
/// ```
/// use realtime_model::{Extra, realtime_model};
///
/// #[realtime_model]
/// struct Usage {
///     total_tokens: u64,
///     cached_tokens: Option<u64>,
///     #[model(extra)]
///     extra: Extra,
/// }
///
/// let sent = r#"{"total_tokens":3,"cached_tokens":null,"image_tokens":1}"#;
/// let usage: Usage = serde_json::from_str(sent)?;
/// assert_eq!(usage.extra.get("image_tokens"), Some(&1.into()));
/// assert_eq!(usage.extra.len(), 1);
/// assert!(usage.extra.nulls().eq(["cached_tokens"]));
/// assert_eq!(serde_json::to_string(&usage)?, sent);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Extra {
    /// Boxed, since most objects have nothing of the kind.
    store: Option<Box<Store>>,
}

#[derive(Clone, Default)]
struct Store {
    unknown: Fields,
    /// Declared optional fields that are empty: a null, or what they could not take. Each at most once.
    held: Vec<(&'static str, Value)>,
    /// A union found the model without its tag, which `tag_optional` allows.
    tag_absent: bool,
}

impl Extra {
    /// An empty one.
    ///
    /// ```
    /// const NOTHING: realtime_model::Extra = realtime_model::Extra::new();
    /// assert!(NOTHING.is_empty());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Extra { store: None }
    }

    /// The number of unknown fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.unknown().map_or(0, Fields::len)
    }

    /// Whether there is no unknown field.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of an unknown field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.unknown()?.get(name)
    }

    /// The value of an unknown field, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.store.as_mut()?.unknown.get_mut(name)
    }

    /// Whether there is an unknown field of that name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Adds a field, last in order; replaces the one of that name, in its place, and gives its value back.
    ///
    /// A field that the model declares and that has a value, or a tag, goes before one of that name in here, which is
    /// then not written.
    ///
    /// ```
    /// let mut extra = realtime_model::Extra::new();
    /// assert_eq!(extra.insert("priority", 1), None);
    /// assert_eq!(extra.insert("priority", "high"), Some(1.into()));
    /// ```
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.store_mut().unknown.insert(name.into(), value.into())
    }

    /// Takes an unknown field out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.store.as_mut()?.unknown.remove(name)
    }

    /// Forgets everything: unknown fields, nulls, and values set aside.
    pub fn clear(&mut self) {
        self.store = None;
    }

    /// The unknown fields, in order.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        const NONE: &Fields = &Fields::new();
        self.unknown().unwrap_or(NONE).iter()
    }

    /// The names of the optional fields that were `null`, as they are written.
    pub fn nulls(&self) -> impl Iterator<Item = &'static str> + '_ {
        let nulls = self.all_held().iter().filter(|(_, value)| value.is_null());
        nulls.map(|(name, _)| *name)
    }

    /// The optional fields that were sent what they cannot take, as they are written, with that.
    ///
    /// Only `lenient` models set values aside.
    ///
    /// ```
    /// use realtime_model::{Extra, realtime_model};
    ///
    /// #[realtime_model(lenient)]
    /// struct Response {
    ///     status_details: Option<Vec<String>>,
    ///     #[model(extra)]
    ///     extra: Extra,
    /// }
    ///
    /// let response: Response = serde_json::from_str(r#"{"status_details":"unimplemented"}"#)?;
    /// assert_eq!(response.status_details, None);
    /// let (name, value) = response.extra.set_aside().next().unwrap();
    /// assert_eq!((name, value.as_str()), ("status_details", Some("unimplemented")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn set_aside(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        let held = self.all_held().iter().map(|(name, value)| (*name, value));
        held.filter(|(_, value)| !value.is_null())
    }

    fn unknown(&self) -> Option<&Fields> {
        self.store.as_ref().map(|store| &store.unknown)
    }

    fn all_held(&self) -> &[(&'static str, Value)] {
        self.store.as_ref().map_or(&[], |store| &store.held)
    }

    fn store_mut(&mut self) -> &mut Store {
        self.store.get_or_insert_default()
    }
}

/// For the engine.
impl Extra {
    /// Keeps an unknown field.
    pub(crate) fn keep(&mut self, name: String, value: Value) {
        self.store_mut().unknown.insert(name, value);
    }

    /// Remembers that an optional field was `null`.
    pub(crate) fn hold_null(&mut self, name: &'static str) {
        self.hold(name, Value::Null);
    }

    /// Remembers what an optional field was sent and could not take.
    pub(crate) fn hold(&mut self, name: &'static str, value: Value) {
        self.store_mut().held.push((name, value));
    }

    /// Whether nothing was ever kept in it: the model is then written as if it had none.
    #[inline]
    pub(crate) fn is_bare(&self) -> bool {
        self.store.is_none()
    }

    /// What is to be written for an optional field that is empty: what was held, or what was put in by hand.
    pub(crate) fn held(&self, name: &str) -> Option<&Value> {
        let store = self.store.as_ref()?;
        let held = store
            .held
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value);
        held.or_else(|| store.unknown.get(name))
    }

    /// Remembers that there was no tag.
    pub(crate) fn mark_tag_absent(&mut self) {
        self.store_mut().tag_absent = true;
    }

    /// Whether there was no tag, and none is to be written.
    pub(crate) fn tag_absent(&self) -> bool {
        self.store.as_ref().is_some_and(|store| store.tag_absent)
    }
}

/// Shows unknown fields with their values, and of declared fields the names only: a value that was set aside may have
/// been meant for a [`Secret`](crate::Secret).
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nulls: Vec<_> = self.nulls().collect();
        let set_aside: Vec<_> = self.set_aside().map(|(name, _)| name).collect();
        if nulls.is_empty() && set_aside.is_empty() {
            return f.debug_map().entries(self).finish();
        }
        f.debug_struct("Extra")
            .field("unknown", &DebugMap(self))
            .field("nulls", &nulls)
            .field("set_aside", &set_aside)
            .finish()
    }
}

struct DebugMap<'a>(&'a Extra);

impl fmt::Debug for DebugMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0).finish()
    }
}

/// Compares the unknown fields, whatever their order.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (self.unknown(), other.unknown()) {
            (Some(a), Some(b)) => a == b,
            (a, b) => a.or(b).is_none_or(Fields::is_empty),
        }
    }
}

impl Eq for Extra {}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, fields: I) {
        for (name, value) in fields {
            self.insert(name, value);
        }
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        let mut extra = Extra::new();
        extra.extend(fields);
        extra
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Extra {
    fn from(fields: [(K, V); N]) -> Self {
        fields.into_iter().collect()
    }
}

impl From<serde_json::Map<String, Value>> for Extra {
    fn from(fields: serde_json::Map<String, Value>) -> Self {
        fields.into_iter().collect()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// The unknown fields, in order; what is remembered about declared fields is dropped.
impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        self.store
            .map(|store| store.unknown)
            .unwrap_or_default()
            .into_iter()
    }
}
