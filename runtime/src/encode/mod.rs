//! What a value looks like to the engine on its way out: a [`Val`], one virtual call a field.
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
pub use route::{PlainForeign, PlainOurs, ValForeign, ValOurs, ValWrapped, ValWrappedTwice};
pub use serialize::serialize;
pub(crate) use serialize::to_value;
#[cfg(feature = "json")]
pub(crate) use {
    object::{Entry, Name, Tags, each_entry, inside},
    serialize::to_text,
};

/// A borrowed view of one value.
#[derive(Clone, Copy)]
pub enum Val<'a> {
    /// `None` or `Absent`: no key in an object, `null` elsewhere.
    Skip,
    /// `null`, written.
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    I128(&'a i128),
    U128(&'a u128),
    F32(f32),
    F64(f64),
    Char(char),
    Str(&'a str),
    /// Text that is made as it is written.
    Spelled(&'a dyn Spelled),
    Bytes(&'a [u8]),
    Object(&'a dyn Object),
    List(&'a dyn List),
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
    /// A field with `serialize_with`: ask [`Object::special`].
    Special,
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
    /// The field at `index` of the table.
    fn get(&self, index: usize) -> Val<'_>;
    /// The field at `index` for validation: also where [`Object::get`] leaves it out, or gives [`Val::Special`].
    fn inspect(&self, index: usize) -> Val<'_> {
        self.get(index)
    }
    fn extra(&self) -> Option<&Extra> {
        None
    }
    /// Writes a field for which [`Object::get`] gave [`Val::Special`].
    fn special(&self, _index: usize, _out: Out<'_>) -> Written {
        Ok(())
    }
    /// Runs the `check = path`s.
    fn check(&self, _report: &mut Report<'_>) {}
}

/// A list of values.
pub trait List {
    fn len(&self) -> usize;
    fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail>;
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
