//! Which entries an object is written with, and in what order: tags, fields and what `extra` holds for them, then the
//! fields that nobody declared. How they are written is another matter.

use std::convert::Infallible;

use serde_json::Value;

use super::{Object, SHOWN, Tagged, Val, Vals};
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

/// What is done with the entries of an object, one after the other.
pub(crate) trait Visit {
    type Error;
    /// A tag.
    fn tag(&mut self, key: Name<'_>, text: Name<'_>) -> Result<(), Self::Error>;
    /// A value.
    fn val(&mut self, key: Name<'_>, val: &Val<'_>) -> Result<(), Self::Error>;
}

/// An object, and what is written with it.
#[derive(Clone, Copy)]
pub(crate) struct Parts<'a> {
    object: &'a dyn Object,
    table: &'static Table,
    tags: Tags,
    /// Unless nothing was ever kept in it.
    extra: Option<&'a Extra>,
}

impl<'a> Parts<'a> {
    #[inline(always)]
    pub(crate) fn of(tags: Tags, object: &'a dyn Object) -> Self {
        let table = object.table();
        let extra = match table.extra {
            true => object.extra().filter(|extra| !extra.is_bare()),
            false => None,
        };
        Parts {
            object,
            table,
            tags,
            extra,
        }
    }

    /// Whether there is nothing but the object's own tags and fields.
    #[inline(always)]
    pub(crate) fn is_plain(&self) -> bool {
        self.tags.is_empty() && self.extra.is_none()
    }

    /// Shows every entry of an object that is plain: this is where encoding spends its time.
    #[inline(always)]
    pub(crate) fn each_plain<V: Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        self.own_tags(visit)?;
        self.fields(None, visit)
    }

    /// Shows every entry.
    pub(crate) fn each<V: Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        if !self.extra.is_some_and(Extra::tag_absent) {
            for (key, text) in self.tags {
                visit.tag(unsure(key), unsure(text))?;
            }
            self.own_tags(visit)?;
        }
        self.fields(self.extra, visit)?;
        for (text, value) in self.extra.into_iter().flatten() {
            if self.is_free(text) {
                visit.val(unsure(text), &Val::Json(value))?;
            }
        }
        Ok(())
    }

    #[inline(always)]
    fn own_tags<V: Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        for (key, text) in self.table.tags {
            visit.tag(self.own(key), self.own(text))?;
        }
        Ok(())
    }

    #[inline(always)]
    fn fields<V: Visit>(&self, held: Option<&'a Extra>, visit: &mut V) -> Result<(), V::Error> {
        let mut vals = [Val::Skip; SHOWN];
        let mut from = 0;
        let mut shown = vals[SHOWN..].iter();
        for field in self.table.fields {
            let val = match shown.next() {
                Some(val) => val,
                None => {
                    self.object.show(from, &mut vals);
                    if let Some(extra) = held {
                        put_held(&self.table.fields[from..], extra, &mut vals);
                    }
                    from += SHOWN;
                    shown = vals[1..].iter();
                    &vals[0]
                }
            };
            match val {
                Val::Skip => {}
                val => visit.val(self.own(field.name), val)?,
            }
        }
        Ok(())
    }

    #[inline(always)]
    fn own(&self, text: &'static str) -> Name<'static> {
        let plain = self.table.plain;
        Name { text, plain }
    }

    /// Whether an unknown field may be written: no tag and no declared field has its name.
    fn is_free(&self, name: &str) -> bool {
        !self.table.declares(name) && !self.tags.iter().any(|(key, _)| *key == name)
    }

    /// The number of entries.
    pub(crate) fn count(&self) -> usize {
        let mut count = Count(0);
        match self.each(&mut count) {
            Ok(()) => count.0,
            Err(never) => match never {},
        }
    }
}

fn unsure(text: &str) -> Name<'_> {
    Name { text, plain: false }
}

struct Count(usize);

impl Visit for Count {
    type Error = Infallible;
    fn tag(&mut self, _: Name<'_>, _: Name<'_>) -> Result<(), Infallible> {
        self.0 += 1;
        Ok(())
    }
    fn val(&mut self, _: Name<'_>, _: &Val<'_>) -> Result<(), Infallible> {
        self.0 += 1;
        Ok(())
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

/// Puts what is written for empty fields in their place.
#[cold]
fn put_held<'a>(fields: &[Field], extra: &'a Extra, vals: &mut Vals<'a>) {
    for (field, val) in fields.iter().zip(vals) {
        if let Val::Skip = val
            && let Some(value) = held_for(field, extra)
        {
            *val = Val::Json(value);
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
