//! [`Val`]s into a `serde::Serializer`: the only generic code on the way out, instantiated once a format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::foreign::{self, erased, special};
use super::json::json;
use super::object::{Entry, Tags, count, each_entry, inside};
use super::{Entries, List, Object, Spelled, Tagged, Val};
use crate::decode::Fail;

pub(super) struct Node<'a>(pub(super) Val<'a>);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// Writes one value.
pub fn serialize<S: Serializer>(val: Val<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match val {
        Val::Skip | Val::Null | Val::Special => serializer.serialize_none(),
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
        Val::Map(v) => map(v, serializer),
        Val::Checked(v) => serialize(v.inner(), serializer),
        Val::Tagged(v) => tagged(v, serializer),
        Val::Json(v) => json(v, serializer),
        Val::Secret(v) | Val::Unchecked(v) => serialize(v.inner(), serializer),
        Val::Foreign(v) => erased(|out| v.erased(out), serializer),
        Val::Sized(v) => erased(|out| v.erased(out), serializer),
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
    serde_json::to_string(&Node(val))
}

fn list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(list.len()))?;
    let mut error = None;
    let done = list.each(&mut |val| carry(seq.serialize_element(&Node(val)), &mut error));
    finish(done, error)?;
    seq.end()
}

fn map<S: Serializer>(entries: &dyn Entries, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    let mut error = None;
    let done = entries
        .each(&mut |key, val| carry(map.serialize_entry(&Node(key), &Node(val)), &mut error));
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
        Val::Map(v) => tagged_map(value.tags(), v, serializer),
        other => foreign::tagged(value.tags(), |out| serialize(other, out), serializer),
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
fn tagged_map<S: Serializer>(
    tags: Tags,
    entries: &dyn Entries,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let is_tag = |key: Val<'_>| key_is_one_of(tags, key);
    let mut clashes = 0;
    // Only the function could fail.
    let _ = entries.each(&mut |key, _| {
        clashes += usize::from(is_tag(key));
        Ok(())
    });
    let mut map = serializer.serialize_map(Some(tags.len() + entries.len() - clashes))?;
    for (key, text) in tags {
        map.serialize_entry(key, text)?;
    }
    let mut error = None;
    let done = entries.each(&mut |key, val| {
        if is_tag(key) {
            return Ok(());
        }
        carry(map.serialize_entry(&Node(key), &Node(val)), &mut error)
    });
    finish(done, error)?;
    map.end()
}

fn object<S: Serializer>(
    tags: Tags,
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // Formats that write the number of entries first need it; JSON does not, and counting costs a call a field.
    let len = if serializer.is_human_readable() {
        None
    } else {
        Some(count(tags, object))
    };
    let mut map = serializer.serialize_map(len)?;
    each_entry(tags, object, &mut |name, entry| {
        map.serialize_entry(name.text, &entry)
    })?;
    map.end()
}

impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Entry::Val(val) => serialize(val, serializer),
            Entry::Text(name) => serializer.serialize_str(name.text),
            Entry::Special(object, index) => special(object, index, serializer),
        }
    }
}
