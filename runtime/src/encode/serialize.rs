//! [`Val`]s into a `serde::Serializer`: the only generic code on the way out, instantiated once a format.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::foreign::{self, Out, Written, erased};
use super::json::json;
use super::object::{Name, Parts, Tags, Visit, inside};
use super::{Entries, Foreign, Items, List, Object, Spelled, Tagged, Uncommon, Val};
use crate::decode::Fail;
use crate::schema::Model;

impl Serialize for Val<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        any(self, serializer)
    }
}

/// An object, for serde.
struct Plain<'a>(&'a dyn Object);

impl Serialize for Plain<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object(&[], self.0, serializer)
    }
}

/// A key of a map, for serde. Apart from values, for a format may have a serializer of its own for keys: all that
/// values are written with would be compiled for that once more.
struct KeyOf<'a>(Val<'a>);

impl Serialize for KeyOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Val::Str(v) => serializer.serialize_str(v),
            Val::Bool(v) => serializer.serialize_bool(v),
            Val::I64(v) => serializer.serialize_i64(v),
            Val::U64(v) => serializer.serialize_u64(v),
            Val::I128(v) => serializer.serialize_i128(*v),
            Val::U128(v) => serializer.serialize_u128(*v),
            Val::Char(v) => serializer.serialize_char(v),
            Val::Spelled(v) => spelled(v, serializer),
            Val::Checked(v) => KeyOf(v.inner()).serialize(serializer),
            Val::Secret(v) | Val::Unchecked(v) => KeyOf(v.inner()).serialize(serializer),
            _ => Err(S::Error::custom("a value with parts is no key")),
        }
    }
}

/// Writes a model.
#[inline]
pub fn serialize_model<T: Model, S: Serializer>(
    model: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    any(&model.val(), serializer)
}

/// Writes one value.
pub fn serialize<S: Serializer>(val: Val<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    any(&val, serializer)
}

fn any<S: Serializer>(val: &Val<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match *val {
        Val::Skip | Val::Null => serializer.serialize_none(),
        Val::Bool(v) => serializer.serialize_bool(v),
        Val::I64(v) => serializer.serialize_i64(v),
        Val::U64(v) => serializer.serialize_u64(v),
        Val::I128(v) => serializer.serialize_i128(*v),
        Val::U128(v) => serializer.serialize_u128(*v),
        Val::F32(v) => serializer.serialize_f32(v),
        Val::F64(v) => serializer.serialize_f64(v),
        Val::Char(v) => serializer.serialize_char(v),
        Val::Str(v) => serializer.serialize_str(v),
        Val::Spelled(v) => spelled(v, serializer),
        Val::Bytes(v) => serializer.serialize_bytes(v),
        Val::Object(v) => object(&[], v, serializer),
        Val::List(v) => list(v, serializer),
        Val::Items(v) => items(v, serializer),
        Val::Map(v) => map(v, serializer),
        Val::Checked(v) => serialize(v.inner(), serializer),
        Val::Tagged(v) => tagged(v, serializer),
        Val::Json(v) => json(v, serializer),
        Val::Secret(v) | Val::Unchecked(v) => serialize(v.inner(), serializer),
        Val::Special(v, index) => erased(&Special(v, index), serializer),
        Val::Foreign(v) => erased(v, serializer),
        Val::Sized(v) => erased(v, serializer),
    }
}

/// A field with `serialize_with`.
struct Special<'a>(&'a dyn Uncommon, u32);

impl Foreign for Special<'_> {
    fn erased(&self, out: Out<'_>) -> Written {
        self.0.special(self.1 as usize, out)
    }
}

fn spelled<S: Serializer>(value: &dyn Spelled, serializer: S) -> Result<S::Ok, S::Error> {
    let mut text = String::new();
    value.spell(&mut text);
    serializer.serialize_str(&text)
}

/// The value as JSON.
///
/// # Errors
/// What a foreign type's own `Serialize` says.
pub(crate) fn to_value(val: Val<'_>) -> Result<serde_json::Value, serde_json::Error> {
    serialize(val, serde_json::value::Serializer)
}

/// The value as JSON's text, without spaces.
///
/// # Errors
/// What a foreign type's own `Serialize` says.
#[cfg(feature = "json")]
pub(crate) fn to_text(val: Val<'_>) -> Result<String, serde_json::Error> {
    serde_json::to_string(&val)
}

fn list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let len = list.len();
    let mut seq = serializer.serialize_seq(Some(len))?;
    for index in 0..len {
        match list.item(index) {
            Val::Object(item) => seq.serialize_element(&Plain(item))?,
            item => seq.serialize_element(&item)?,
        }
    }
    seq.end()
}

fn items<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(items.len()))?;
    let mut error = None;
    let done = items.each(&mut |val| carry(seq.serialize_element(&val), &mut error));
    finish(done, error)?;
    seq.end()
}

fn map<S: Serializer>(entries: &dyn Entries, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    let mut error = None;
    let done =
        entries.each(&mut |key, val| carry(map.serialize_entry(&KeyOf(key), &val), &mut error));
    finish(done, error)?;
    map.end()
}

fn carry<E>(result: Result<(), E>, error: &mut Option<E>) -> Result<(), Fail> {
    result.map_err(|e| {
        *error = Some(e);
        Fail::new()
    })
}

fn finish<E>(done: Result<(), Fail>, error: Option<E>) -> Result<(), E> {
    match (done, error) {
        (Err(_), Some(error)) => Err(error),
        _ => Ok(()),
    }
}

fn tagged<S: Serializer>(value: &dyn Tagged, serializer: S) -> Result<S::Ok, S::Error> {
    match inside(value) {
        Val::Object(v) => object(value.tags(), v, serializer),
        other => erased(&Besides(value.tags(), other), serializer),
    }
}

/// What is no model, with tags before its entries: rare, and so not compiled for each format.
struct Besides<'a>(Tags, Val<'a>);

impl Foreign for Besides<'_> {
    fn erased(&self, out: Out<'_>) -> Written {
        let write = |out: Out<'_>| match self.1 {
            Val::Map(entries) => map_besides(self.0, entries, out),
            val => serialize(val, out),
        };
        foreign::tagged(self.0, write, out)
    }
}

fn key_is_one_of(tags: Tags, key: Val<'_>) -> bool {
    match key {
        Val::Str(key) => tags.iter().any(|(tag, _)| *tag == key),
        Val::Checked(key) => key_is_one_of(tags, key.inner()),
        _ => false,
    }
}

/// A map, in which a key that is a tag is not written: there would be two.
fn map_besides(tags: Tags, entries: &dyn Entries, out: Out<'_>) -> Written {
    let is_tag = |key: Val<'_>| key_is_one_of(tags, key);
    let mut clashes = 0;
    // Only the function could fail.
    let _ = entries.each(&mut |key, _| {
        clashes += usize::from(is_tag(key));
        Ok(())
    });
    let mut map = out.serialize_map(Some(entries.len() - clashes))?;
    let mut error = None;
    let done = entries.each(&mut |key, val| {
        if is_tag(key) {
            return Ok(());
        }
        carry(map.serialize_entry(&KeyOf(key), &val), &mut error)
    });
    finish(done, error)?;
    SerializeMap::end(map)
}

fn object<S: Serializer>(
    tags: Tags,
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let parts = Parts::of(tags, object);
    if !parts.is_plain() || !serializer.is_human_readable() {
        return whole(tags, object, serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    parts.each_plain(&mut IntoMap(&mut map))?;
    map.end()
}

/// An object with whatever it may have.
#[cold]
fn whole<S: Serializer>(tags: Tags, object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let parts = Parts::of(tags, object);
    // Formats that write the number of entries first need it; JSON does not.
    let len = (!serializer.is_human_readable()).then(|| parts.count());
    let mut map = serializer.serialize_map(len)?;
    parts.each(&mut IntoMap(&mut map))?;
    map.end()
}

/// A map that gets the entries of an object.
struct IntoMap<'m, M>(&'m mut M);

impl<M: SerializeMap> Visit for IntoMap<'_, M> {
    type Error = M::Error;

    #[inline(always)]
    fn tag(&mut self, key: Name<'_>, text: Name<'_>) -> Result<(), M::Error> {
        self.0.serialize_key(key.text)?;
        self.0.serialize_value(text.text)
    }

    #[inline(always)]
    fn val(&mut self, key: Name<'_>, val: &Val<'_>) -> Result<(), M::Error> {
        self.0.serialize_key(key.text)?;
        match *val {
            // The most frequent go the shortest way.
            Val::Str(v) => self.0.serialize_value(v),
            Val::U64(v) => self.0.serialize_value(&v),
            Val::Object(v) => self.0.serialize_value(&Plain(v)),
            val => self.0.serialize_value(&val),
        }
    }
}
