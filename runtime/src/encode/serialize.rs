//! [`Val`]s into a `serde::Serializer`: the only generic code on the way out, instantiated once a format.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::foreign::{erased, special};
use super::json::json;
use super::{Entries, List, Object, Tagged, Val};
use crate::decode::Fail;
use crate::schema::{Field, Schema};
use crate::types::Extra;

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

/// The value as JSON.
///
/// # Errors
/// What a foreign type's own `Serialize` says.
pub(crate) fn to_value(val: Val<'_>) -> Result<serde_json::Value, serde_json::Error> {
    serialize(val, serde_json::value::Serializer)
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
    let mut inner = value.inner();
    loop {
        inner = match inner {
            Val::Object(object_) => return object(value.tags(), object_, serializer),
            Val::Checked(v) => v.inner(),
            Val::Secret(v) | Val::Unchecked(v) => v.inner(),
            other => return tagged_foreign(value.tags(), other, serializer),
        }
    }
}

/// What is no model is turned into JSON first: only then is it known to be an object.
fn tagged_foreign<S: Serializer>(
    tags: &'static [(&'static str, &'static str)],
    inner: Val<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let value = to_value(inner).map_err(serde::ser::Error::custom)?;
    let fields = value.as_object();
    let mut map = serializer.serialize_map(Some(tags.len() + fields.map_or(0, |f| f.len())))?;
    for (key, text) in tags {
        map.serialize_entry(key, text)?;
    }
    for (key, value) in fields.into_iter().flatten() {
        map.serialize_entry(key, &Node(Val::Json(value)))?;
    }
    map.end()
}

fn object<S: Serializer>(
    tags: &'static [(&'static str, &'static str)],
    object: &dyn Object,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let table = object.table();
    let extra = object.extra();
    // Formats that write the number of entries first need it; JSON does not, and counting costs a call a field.
    let len = if serializer.is_human_readable() {
        None
    } else {
        Some(count(tags, object))
    };
    let mut map = serializer.serialize_map(len)?;
    if !extra.is_some_and(Extra::tag_absent) {
        for (key, text) in tags.iter().chain(table.tags) {
            map.serialize_entry(key, text)?;
        }
    }
    let held = extra.filter(|extra| extra.has_held());
    for (index, field) in table.fields.iter().enumerate() {
        match (object.get(index), held) {
            (Val::Skip, None) => {}
            (Val::Skip, Some(extra)) => {
                if let Some(value) = held_for(field, extra) {
                    map.serialize_entry(field.name, &Node(Val::Json(value)))?;
                }
            }
            (Val::Special, _) => map.serialize_entry(field.name, &Special(object, index))?,
            (val, _) => map.serialize_entry(field.name, &Node(val))?,
        }
    }
    for (name, value) in extra.into_iter().flat_map(Extra::iter) {
        if is_free(tags, object, name) {
            map.serialize_entry(name, &Node(Val::Json(value)))?;
        }
    }
    map.end()
}

/// What is written for a field that is empty. One that cannot be empty was skipped for another reason: whatever stands
/// under its name was put there by hand, or came from another model.
fn held_for<'a>(field: &Field, extra: &'a Extra) -> Option<&'a Value> {
    let value = extra.held(field.name)?;
    let may_be_empty = matches!(
        field.schema(),
        Schema::Optional(_) | Schema::Nullable(_) | Schema::Unknown
    );
    (may_be_empty && field.writable).then_some(value)
}

/// Whether an unknown field may be written: no tag and no declared field has its name.
fn is_free(tags: &[(&str, &str)], object: &dyn Object, name: &str) -> bool {
    !object.table().declares(name) && !tags.iter().any(|(key, _)| *key == name)
}

fn count(tags: &[(&str, &str)], object: &dyn Object) -> usize {
    let table = object.table();
    let extra = object.extra();
    let fields = (0..table.fields.len()).filter(|&index| match object.get(index) {
        Val::Skip => extra.is_some_and(|extra| held_for(&table.fields[index], extra).is_some()),
        _ => true,
    });
    let tag = match extra {
        Some(extra) if extra.tag_absent() => 0,
        _ => tags.len() + table.tags.len(),
    };
    let unknown = extra
        .into_iter()
        .flat_map(Extra::iter)
        .filter(|(name, _)| is_free(tags, object, name));
    tag + fields.count() + unknown.count()
}

struct Special<'a>(&'a dyn Object, usize);

impl Serialize for Special<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        special(self.0, self.1, serializer)
    }
}
