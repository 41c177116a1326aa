//! The pairs that an API lets its users attach to things.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::Index;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::{self, Ask, Decode, Fail, Failure, Key, Outcome, Source, Taken};
use crate::encode::{self, Checked, Entries, Val};
use crate::schema::{Model, Newtype, Schema, Shape};
use crate::validate::{self, Rule, Violation};

type Pair = (String, String);

/// At most 16 pairs of text, each key at most 64 and each value at most 512 Unicode code points long.
///
/// It keeps the order in which the pairs were inserted; `==` does not look at it. It never holds more or longer pairs
/// than that, also in a `lenient` model. Of an object with more pairs only the first 17 are read, and no error repeats a
/// key that is too long.
///
/// ```
/// use realtime_model::Metadata;
///
/// let mut metadata = Metadata::new();
/// metadata.insert("customer", "c_123")?;
/// assert_eq!(metadata.insert("customer", "c_456")?.as_deref(), Some("c_123"));
/// assert_eq!(metadata.get("customer"), Some("c_456"));
///
/// let violation = metadata.insert("note", "x".repeat(513)).unwrap_err();
/// assert_eq!(violation.code(), "len");
/// assert_eq!(metadata.len(), 1);
/// # Ok::<(), realtime_model::Violation>(())
/// ```
#[derive(Clone, Default)]
pub struct Metadata {
    pairs: Vec<Pair>,
}

impl Metadata {
    /// The greatest number of pairs.
    pub const MAX_PAIRS: usize = 16;
    /// The greatest length of a key, in Unicode code points.
    pub const MAX_KEY: usize = 64;
    /// The greatest length of a value, in Unicode code points.
    pub const MAX_VALUE: usize = 512;

    const RULES: &'static [Rule] = &[
        validate::entries::<Self>(0, Some(Self::MAX_PAIRS)),
        validate::keys::<Self>(&[validate::len::<String>(0, Some(Self::MAX_KEY))]),
        validate::values::<Self>(&[validate::len::<String>(0, Some(Self::MAX_VALUE))]),
    ];

    /// No pairs.
    #[must_use]
    pub const fn new() -> Self {
        Metadata { pairs: Vec::new() }
    }

    /// Adds a pair, last in order; of a key that is there it replaces the value, which it gives back.
    ///
    /// # Errors
    /// When the key or the value is too long, or there are 16 other keys. Nothing is changed then.
    pub fn insert(
        &mut self,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Result<Option<String>, Violation> {
        let (key, value) = (key.into(), value.into());
        if let Some(violation) = too_long(&key) {
            return Err(violation);
        }
        match self.position(&key) {
            Some(at) => {
                let old = std::mem::replace(&mut self.pairs[at].1, value);
                if let Err(violation) = validate::check(self) {
                    self.pairs[at].1 = old;
                    return Err(violation);
                }
                Ok(Some(old))
            }
            None => {
                self.pairs.push((key, value));
                if let Err(violation) = validate::check(self) {
                    self.pairs.pop();
                    return Err(violation);
                }
                Ok(None)
            }
        }
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.position(key).map(|at| self.pairs[at].1.as_str())
    }

    /// Whether there is a pair with this key.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Takes a pair out, and gives its value.
    pub fn remove(&mut self, key: &str) -> Option<String> {
        self.position(key).map(|at| self.pairs.remove(at).1)
    }

    /// Takes all pairs out.
    pub fn clear(&mut self) {
        self.pairs.clear();
    }

    /// The pairs in order.
    pub fn iter(&self) -> Iter<'_> {
        self.pairs.iter().map(as_strs)
    }

    /// The keys in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.pairs.iter().map(|(key, _)| key.as_str())
    }

    /// The values in the order of their keys.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.pairs.iter().map(|(_, value)| value.as_str())
    }

    /// The number of pairs.
    #[must_use]
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is no pair.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    fn position(&self, key: &str) -> Option<usize> {
        self.pairs.iter().position(|(name, _)| name == key)
    }

    /// Of pairs in this order; of two with one key the last counts.
    fn collect<K: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Self, Violation> {
        let mut metadata = Metadata::new();
        for (key, value) in pairs {
            metadata.insert(key, value)?;
        }
        Ok(metadata)
    }
}

/// The pairs of a [`Metadata`], in order.
type Iter<'a> = std::iter::Map<std::slice::Iter<'a, Pair>, fn(&'a Pair) -> (&'a str, &'a str)>;

/// The violation of a key that is too long. It is no part of the path: what is too long to be a key may be anything,
/// and is not for a log.
fn too_long(key: &str) -> Option<Violation> {
    let (len, max) = (key.chars().count(), Metadata::MAX_KEY);
    (len > max).then(|| {
        Violation::new("len", format!("key length {len} is outside ..={max}"))
            .with("value", len.to_string())
            .with("min", "0")
            .with("max", max.to_string())
    })
}

fn as_strs((key, value): &Pair) -> (&str, &str) {
    (key, value)
}

impl fmt::Debug for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// Compares the pairs, whatever their order.
impl PartialEq for Metadata {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(key, value)| other.get(key) == Some(value))
    }
}

impl Eq for Metadata {}

/// The value of a key that is there.
///
/// # Panics
/// When it is not.
impl Index<&str> for Metadata {
    type Output = str;

    fn index(&self, key: &str) -> &str {
        self.get(key).expect("a key of the metadata")
    }
}

impl<'a> IntoIterator for &'a Metadata {
    type Item = (&'a str, &'a str);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Metadata {
    type Item = Pair;
    type IntoIter = std::vec::IntoIter<Pair>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}

/// In the order of the list; of two pairs with one key the last counts, in the place of the first.
impl<K: Into<String>, V: Into<String>> TryFrom<Vec<(K, V)>> for Metadata {
    type Error = Violation;

    fn try_from(pairs: Vec<(K, V)>) -> Result<Self, Violation> {
        Self::collect(pairs)
    }
}

/// In the order of the list; of two pairs with one key the last counts, in the place of the first.
///
/// ```
/// use realtime_model::Metadata;
///
/// let metadata = Metadata::try_from([("topic", "billing"), ("tier", "gold")])?;
/// assert_eq!(&metadata["tier"], "gold");
/// # Ok::<(), realtime_model::Violation>(())
/// ```
impl<K: Into<String>, V: Into<String>, const N: usize> TryFrom<[(K, V); N]> for Metadata {
    type Error = Violation;

    fn try_from(pairs: [(K, V); N]) -> Result<Self, Violation> {
        Self::collect(pairs)
    }
}

/// In the order of the keys.
impl<K: Into<String>, V: Into<String>> TryFrom<BTreeMap<K, V>> for Metadata {
    type Error = Violation;

    fn try_from(pairs: BTreeMap<K, V>) -> Result<Self, Violation> {
        Self::collect(pairs)
    }
}

/// In the order of the keys: a hash map's own order changes from run to run.
impl<K: Into<String> + Ord, V: Into<String>, H> TryFrom<HashMap<K, V, H>> for Metadata {
    type Error = Violation;

    fn try_from(pairs: HashMap<K, V, H>) -> Result<Self, Violation> {
        let mut pairs: Vec<_> = pairs.into_iter().collect();
        pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self::collect(pairs)
    }
}

impl From<Metadata> for BTreeMap<String, String> {
    #[inline] // compiled where it is used: with it comes a whole map
    fn from(metadata: Metadata) -> Self {
        metadata.into_iter().collect()
    }
}

impl From<Metadata> for HashMap<String, String> {
    #[inline] // as above
    fn from(metadata: Metadata) -> Self {
        metadata.into_iter().collect()
    }
}

impl Model for Metadata {
    const SHAPE: Shape = Shape::Map;
    const SCHEMA: &'static Schema = &Schema::Newtype(Newtype {
        name: "Metadata",
        inner: || &Schema::Map {
            key: || String::SCHEMA,
            value: || String::SCHEMA,
        },
        rules: Self::RULES,
        checked: false,
        secret: false,
    });

    fn val(&self) -> Val<'_> {
        Val::Checked(self)
    }
}

impl Checked for Metadata {
    fn inner(&self) -> Val<'_> {
        Val::Map(self)
    }

    fn rules(&self) -> &'static [Rule] {
        Self::RULES
    }
}

impl Entries for Metadata {
    fn len(&self) -> usize {
        self.pairs.len()
    }

    fn each(&self, f: &mut dyn FnMut(Val<'_>, Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        self.pairs
            .iter()
            .try_for_each(|(key, value)| f(Val::Str(key), Val::Str(value)))
    }
}

impl<'de> Decode<'de> for Metadata {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut metadata = Metadata::new();
        let mut refused = None;
        let read = decode::entries(source, ask, String::expecting(), &mut |key, source| {
            refused = metadata.refusal(key, source.context().is_secret());
            if refused.is_some() {
                return Err(Fail::new());
            }
            metadata.read_pair(key, source)
        });
        if let Some(failure) = refused {
            // It is about the pairs as a whole, and not about the value at the key.
            source.context().take_trouble();
            return Err(source.context().fail(failure));
        }
        match read? {
            Taken::Value => decode::admit(slot, source, ask, metadata),
            other => Ok(other),
        }
    }
}

impl Metadata {
    /// Why no pair with this key can follow, whatever the value.
    fn refusal(&self, key: &str, secret: bool) -> Option<Failure> {
        if let Some(violation) = too_long(key) {
            let violation = if secret {
                violation.without_values()
            } else {
                violation
            };
            return Some(Failure::Violations(violation.into()));
        }
        if self.contains_key(key) {
            return Some(Failure::Duplicate(key.to_owned()));
        }
        if self.len() == Self::MAX_PAIRS {
            return Self::too_many().map(|violation| Failure::Violations(violation.into()));
        }
        None
    }

    /// The violation of one pair more than there may be.
    fn too_many() -> Option<Violation> {
        let pairs = vec![Pair::default(); Self::MAX_PAIRS + 1];
        validate::check(&Metadata { pairs }).err()
    }

    /// Reads a value. Its length is checked with all other bounds.
    fn read_pair<'de>(&mut self, key: &str, source: &mut dyn Source<'de>) -> Outcome {
        let mut value = None;
        String::decode(&mut value, source, Ask::Value)?;
        self.pairs
            .push((key.to_owned(), value.ok_or_else(Fail::new)?));
        Ok(Taken::Value)
    }
}

impl Serialize for Metadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::serialize(self.val(), serializer)
    }
}

impl<'de> Deserialize<'de> for Metadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}
