//! Types that only serde knows, on the way out: one serializer without type parameters in front of any format.

use std::fmt::{self, Display};

use serde::ser::{self, Serialize};

mod serializer;
mod state;
mod tagged;

pub(super) use state::erased;
pub(super) use tagged::tagged;

/// What happened to a foreign value.
pub type Written = Result<(), Refused>;

/// A failure below a foreign `Serialize`.
#[derive(Debug)]
pub struct Refused(Option<Box<str>>);

impl Refused {
    /// The format failed, and its own error is kept beside it.
    const BY_FORMAT: Self = Refused(None);
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("the format failed"))
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Refused(Some(message.to_string().into()))
    }
}

/// A value that is written by its own `Serialize`.
pub trait Foreign {
    fn erased(&self, out: Out<'_>) -> Written;
}

impl<T: Serialize> Foreign for T {
    fn erased(&self, out: Out<'_>) -> Written {
        self.serialize(out)
    }
}

/// A foreign collection.
pub trait ForeignSized: Foreign {
    fn len(&self) -> usize;
}

/// Where a foreign value is written to: a `Serializer`.
pub struct Out<'w>(&'w mut dyn Writer);

/// Writes a field through its `serialize_with`.
///
/// # Errors
/// What the function or the format says.
pub fn write_with<'w>(out: Out<'w>, write: impl FnOnce(Out<'w>) -> Written) -> Written {
    write(out)
}

/// There is no such field: nothing is written but `null`.
///
/// # Errors
/// What the format says.
pub fn no_special(out: Out<'_>) -> Written {
    out.0.atom(Atom::None)
}

/// Values without parts.
pub(super) enum Atom<'a> {
    None,
    Unit,
    Bool(bool),
    I64(i64),
    U64(u64),
    I128(i128),
    U128(u128),
    F32(f32),
    F64(f64),
    Char(char),
    Str(&'a str),
    Bytes(&'a [u8]),
    UnitStruct(&'static str),
    UnitVariant(Variant),
}

#[derive(Clone, Copy)]
pub(super) struct Variant(&'static str, u32, &'static str);

pub(super) enum Around {
    Some,
    Newtype(&'static str),
    Variant(Variant),
}

pub(super) enum Kind {
    Seq(Option<usize>),
    Tuple(usize),
    TupleStruct(&'static str, usize),
    TupleVariant(Variant, usize),
    Map(Option<usize>),
    Struct(&'static str, usize),
    StructVariant(Variant, usize),
}

/// A format, without its type.
pub(super) trait Writer {
    fn human_readable(&self) -> bool;
    fn atom(&mut self, atom: Atom<'_>) -> Written;
    fn around(&mut self, around: Around, value: &dyn Foreign) -> Written;
    fn begin(&mut self, kind: Kind) -> Written;
    /// An item, or the field `name`.
    fn part(&mut self, name: &'static str, value: &dyn Foreign) -> Written;
    fn key(&mut self, key: &dyn Foreign) -> Written;
    fn value(&mut self, value: &dyn Foreign) -> Written;
    fn end(&mut self) -> Written;
}
