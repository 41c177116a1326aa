//! What a value looks like to the engine on its way out: a [`Val`], one virtual call for eight fields.
//!
//! Nothing in here knows a format; `serialize.rs` does, once for each.

#![allow(
    missing_docs,
    clippy::len_without_is_empty,
    reason = "hidden: only generated code names these"
)]

mod collections;
mod foreign;
mod json;
mod object;
mod peel;
mod route;
mod serialize;

use crate::decode::Fail;
use crate::schema::{Model, Table};
use crate::types::Extra;
use crate::validate::{Report, Rule, Violation};

pub use foreign::{Foreign, ForeignSized, Out, Written, no_special, write_with};
pub use peel::Peel;
pub use route::{PlainForeign, PlainOurs, ValForeign, ValWrapped, ValWrappedTwice};
pub(crate) use serialize::to_value;
pub use serialize::{serialize, serialize_model};
#[cfg(feature = "json")]
pub(crate) use {
    object::{Name, Parts, Tags, Visit, inside},
    serialize::to_text,
};

/// A borrowed view of one value.
#[derive(Clone, Copy)]
pub enum Val<'a> {
    /// `None` or `Absent`: no key in an object, `null` elsewhere.
    Skip,
    // What is most frequent comes first: it is then looked for first.
    Str(&'a str),
    Object(&'a dyn Object),
    U64(u64),
    /// `null`, written.
    Null,
    Bool(bool),
    I64(i64),
    I128(&'a i128),
    U128(&'a u128),
    F32(f32),
    F64(f64),
    Char(char),
    /// Text that is made as it is written.
    Spelled(&'a dyn Spelled),
    Bytes(&'a [u8]),
    List(&'a dyn List),
    /// A list on the wire, a set in Rust.
    Items(&'a dyn Items),
    Map(&'a dyn Entries),
    /// A value with constraints of its own: a newtype, `Metadata`.
    Checked(&'a dyn Checked),
    /// A union member whose tag is stated on the variant.
    Tagged(&'a dyn Tagged),
    Json(&'a serde_json::Value),
    /// Never shown in a message.
    Secret(&'a dyn Inner),
    /// Not entered by validation.
    Unchecked(&'a dyn Inner),
    /// A type that only serde knows.
    Foreign(&'a dyn Foreign),
    /// The same, where the number of its items is known.
    Sized(&'a dyn ForeignSized),
    /// A field with `serialize_with`: ask [`Uncommon::special`] for that of this index.
    Special(&'a dyn Uncommon, u32),
}

/// So many fields are shown at a time: one virtual call, and the values do not go through memory twice.
pub const SHOWN: usize = 8;

/// The values of some fields.
pub type Vals<'a> = [Val<'a>; SHOWN];

/// Puts a value in its place, which is below `SHOWN`.
#[inline]
pub fn put<'a>(vals: &mut Vals<'a>, at: usize, val: Val<'a>) {
    vals[at] = val;
}

/// Puts the view of a value of a type that is surely ours in its place: nothing has to be picked.
#[inline]
pub fn put_model<'a, T: Model>(vals: &mut Vals<'a>, at: usize, value: &'a T) {
    vals[at] = value.val();
}

/// A value that is written as a text which is not there yet.
pub trait Spelled {
    /// Appends the text. Nothing in it needs an escape in any format.
    fn spell(&self, out: &mut String);
}

/// What has a table: every model, so that no generated code says it again.
pub trait Described {
    fn table(&self) -> &'static Table;
}

impl<T: Model> Described for T {
    fn table(&self) -> &'static Table {
        self.object_table()
    }
}

/// An object: a model, or a variant with named fields.
pub trait Object: Described {
    /// The fields of the table from `from` on, a multiple of `SHOWN`. What is beyond the last field stays as it was.
    fn show<'a>(&'a self, from: usize, vals: &mut Vals<'a>);
    fn extra(&self) -> Option<&Extra> {
        None
    }
    /// What only few objects have: one function that most need not have, instead of three.
    fn uncommon(&self) -> Option<&dyn Uncommon> {
        None
    }
}

/// An object with fields or checks that are not like those of most.
pub trait Uncommon {
    /// The field at `index`, where validation sees it otherwise than [`Object::show`]: that leaves it out, or gives
    /// [`Val::Special`].
    fn inspect(&self, _index: usize) -> Option<Val<'_>> {
        None
    }
    /// Writes a field for which [`Object::show`] gave [`Val::Special`].
    ///
    /// # Errors
    /// What the function or the format says.
    fn special(&self, _index: usize, out: Out<'_>) -> Written {
        no_special(out)
    }
    /// Runs the `check = path`s.
    fn check(&self, _report: &mut Report<'_>) {}
}

/// A list of values, each of which has a place.
pub trait List {
    fn len(&self) -> usize;
    /// The item at `index`, which is below the length.
    fn item(&self, index: usize) -> Val<'_>;
}

/// Values that can only be seen one after the other.
pub trait Items {
    fn len(&self) -> usize;
    fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail>;
}

/// [`Val::List`] or [`Val::Items`], to whom the difference is nothing.
#[derive(Clone, Copy)]
pub(crate) enum Several<'a> {
    List(&'a dyn List),
    Items(&'a dyn Items),
}

impl<'a> Several<'a> {
    /// The items of a value that has some.
    pub(crate) fn of(val: Val<'a>) -> Option<Self> {
        match val {
            Val::List(list) => Some(Several::List(list)),
            Val::Items(items) => Some(Several::Items(items)),
            _ => None,
        }
    }

    pub(crate) fn each(self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        match self {
            Several::List(list) => (0..list.len()).try_for_each(|index| f(list.item(index))),
            Several::Items(items) => items.each(f),
        }
    }
}

/// A map from keys to values.
pub trait Entries {
    fn len(&self) -> usize;
    fn each(&self, f: &mut dyn FnMut(Val<'_>, Val<'_>) -> Result<(), Fail>) -> Result<(), Fail>;
}

/// A value with constraints of its own.
pub trait Checked {
    fn inner(&self) -> Val<'_>;
    fn rules(&self) -> &'static [Rule];
    /// The `check = path`s of the container.
    fn check(&self) -> Result<(), Violation> {
        Ok(())
    }
}

/// A value that is written with tags of its surroundings.
pub trait Tagged {
    fn tags(&self) -> &'static [(&'static str, &'static str)];
    fn inner(&self) -> Val<'_>;
}

/// A value behind a wrapper that the engine must know of.
pub trait Inner {
    fn inner(&self) -> Val<'_>;
}
