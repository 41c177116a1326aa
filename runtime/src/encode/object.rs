//! Which entries an object is written with, and in what order: tags, fields and what `extra` holds for them, then the
//! fields that nobody declared. How they are written is another matter.

use serde_json::Value;

use super::{Object, Tagged, Val};
use crate::schema::{Field, Schema, Table};
use crate::types::Extra;

/// Tags that stand on the variant of a union, besides the object's own.
pub(crate) type Tags = &'static [(&'static str, &'static str)];

/// A key.
#[derive(Clone, Copy)]
pub(crate) struct Name<'a> {
    pub(crate) text: &'a str,
    /// It is known to need no escape in JSON.
    #[cfg_attr(
        not(feature = "json"),
        expect(dead_code, reason = "serde's own writers look for themselves")
    )]
    pub(crate) plain: bool,
}

/// What stands under a key.
#[derive(Clone, Copy)]
pub(crate) enum Entry<'a> {
    Val(Val<'a>),
    /// A tag.
    Text(Name<'a>),
    /// The field of that index, which is written by its `serialize_with`.
    Special(&'a dyn Object, usize),
}

/// Calls `write` with every entry.
pub(crate) fn each_entry<E>(
    tags: Tags,
    object: &dyn Object,
    write: &mut impl FnMut(Name<'_>, Entry<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let table = object.table();
    let extra = object.extra();
    if !extra.is_some_and(Extra::tag_absent) {
        for (key, text) in tags {
            write(unsure(key), Entry::Text(unsure(text)))?;
        }
        for (key, text) in table.tags {
            write(known(key, table), Entry::Text(known(text, table)))?;
        }
    }
    let held = extra.filter(|extra| extra.has_held());
    for (index, field) in table.fields.iter().enumerate() {
        let entry = match object.get(index) {
            Val::Skip => match held.and_then(|extra| held_for(field, extra)) {
                Some(value) => Entry::Val(Val::Json(value)),
                None => continue,
            },
            Val::Special => Entry::Special(object, index),
            val => Entry::Val(val),
        };
        write(known(field.name, table), entry)?;
    }
    for (name, value) in extra.into_iter().flat_map(Extra::iter) {
        if is_free(tags, object, name) {
            write(unsure(name), Entry::Val(Val::Json(value)))?;
        }
    }
    Ok(())
}

fn known<'a>(text: &'a str, table: &Table) -> Name<'a> {
    Name {
        text,
        plain: table.plain,
    }
}

fn unsure(text: &str) -> Name<'_> {
    Name { text, plain: false }
}

/// The number of entries.
pub(crate) fn count(tags: Tags, object: &dyn Object) -> usize {
    let mut count = 0;
    let counted = each_entry(tags, object, &mut |_, _| {
        count += 1;
        Ok::<_, std::convert::Infallible>(())
    });
    match counted {
        Ok(()) => count,
        Err(never) => match never {},
    }
}

/// What is written with the tags of its surroundings: an object of ours, or a value of any other kind.
pub(crate) fn inside(value: &dyn Tagged) -> Val<'_> {
    let mut inner = value.inner();
    loop {
        inner = match inner {
            Val::Checked(v) => v.inner(),
            Val::Secret(v) | Val::Unchecked(v) => v.inner(),
            other => return other,
        }
    }
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
fn is_free(tags: Tags, object: &dyn Object, name: &str) -> bool {
    !object.table().declares(name) && !tags.iter().any(|(key, _)| *key == name)
}
