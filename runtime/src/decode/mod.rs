//! The engine on its way in: what a format offers ([`Source`]), what takes it ([`Sink`]), and what a
//! type is read with ([`Decode`]).
//!
//! A type's own code is never generic over the format. `format.rs` and `drive.rs` are, once for each
//! deserializer; everything else in here is compiled once for all of them.

#![allow(
    missing_docs,
    clippy::len_without_is_empty,
    reason = "hidden: only generated code names these"
)]

mod absent;
mod attempt;
mod bits;
mod borrowed;
mod buffered;
mod chain;
mod context;
mod decide;
mod discriminators;
mod drive;
mod entry;
mod fill;
mod fit;
mod foreign;
mod format;
mod ignore;
mod integer;
#[cfg(feature = "json")]
mod json;
mod key;
mod literal;
mod made;
mod map;
mod map_key;
mod member;
mod message;
mod names;
mod number;
mod object;
mod parts;
mod piece;
mod place;
mod raw;
mod raw_value;
mod root;
mod scalar;
mod secret;
mod slot;
mod slots;
mod source;
mod spare;
mod strict;
mod tag;
mod tape;
mod to;
mod union;
mod want;
mod whole;
mod wrap;

use std::borrow::Cow;

use crate::types::Extra;

pub(crate) use attempt::{Attempt, attempt};
pub use borrowed::{Lends, LendsBorrowed, LendsOther};
pub(crate) use context::Failure;
pub use context::{Context, Mode};
pub use entry::{in_place, into, object};
pub use fill::{Blank, Fill, FillForeign, FillSlot, FillWrapped, FillWrappedTwice, blank, fill};
pub use integer::Integer;
#[cfg(feature = "json")]
pub(crate) use json::JsonText;
pub use key::Key;
pub use literal::{
    Found, Literal, integer, literal, literal_of, literal_of_integer, literal_of_string,
    parse_literal, text,
};
pub(crate) use map::entries;
pub use map_key::MapKey;
pub use member::union;
pub(crate) use message::quote;
pub use message::{Expecting, Got};
#[cfg(feature = "json")]
pub(crate) use names::same_bytes;
pub use object::Object;
pub use parts::{Entries, Items, PullList, PullMap};
pub use piece::Piece;
pub use place::Place;
pub(crate) use raw::value;
#[cfg(feature = "json")]
pub(crate) use root::{Root, read, rooted, silently};
pub use root::{admit, deserialize};
#[cfg(feature = "audio")]
pub(crate) use scalar::scalar;
pub(crate) use secret::secretly;
pub use slot::{Via, ViaForeign, ViaWrapped, ViaWrappedTwice, WithSlot, slot};
pub use slots::{And, ModelBySlots, OrDefault, Picked, or_default};
pub use source::Source;
pub use tape::Tape;
pub use union::Choice;
pub use want::Want;
pub use wrap::{Inner, Wrap};

/// The failure is in the context; this only says that there is one.
pub struct Fail(());

impl Fail {
    pub(crate) fn new() -> Self {
        Fail(())
    }
}

/// What a read found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    Value,
    /// `null`, where that was asked for.
    Null,
    /// A value of the wrong kind, which the context keeps until the object sets it aside.
    Aside,
    /// A sink's answer to a token that it has no use for; it never leaves a [`Source`].
    Refused,
}

/// The result of a read.
pub type Outcome = Result<Taken, Fail>;

/// What a reader wants.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    Value,
    /// `null` is fine, and a misfit may be set aside.
    Optional,
}

/// What a format is asked for. Everything of ours is read as [`Hint::Any`]: type errors are then ours.
#[derive(Clone, Copy)]
pub enum Hint {
    Any,
    /// The same; `null` and, where the object can keep it, a misfit do not reach the sink.
    Optional,
    /// A foreign `Option`: [`Sink::some`] may be called.
    Option,
    I128,
    U128,
    Newtype(&'static str),
    Ignored,
}

impl Ask {
    pub(crate) fn hint(self) -> Hint {
        match self {
            Ask::Value => Hint::Any,
            Ask::Optional => Hint::Optional,
        }
    }
}

/// A token without parts. A sink that takes one replaces it.
pub enum Atom<'a, 'de> {
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    I128(i128),
    U128(u128),
    F64(f64),
    /// A number that none of these holds, in JSON's words.
    Numeral(String),
    Char(char),
    Str(&'a str),
    Borrowed(&'de str),
    String(String),
    Bytes(&'a [u8]),
    BorrowedBytes(&'de [u8]),
    ByteBuf(Vec<u8>),
}

impl<'de> Atom<'_, 'de> {
    /// The text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Atom::Str(text) => Some(text),
            Atom::Borrowed(text) => Some(text),
            Atom::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text, owned.
    pub(crate) fn take_string(&mut self) -> Option<String> {
        match self {
            Atom::String(text) => Some(std::mem::take(text)),
            other => other.text().map(str::to_owned),
        }
    }
}

/// A function that reads one value.
pub type Seed<'a, 'de> = &'a mut (dyn FnMut(&mut dyn Source<'de>) -> Outcome + 'a);

/// What takes the items of a list: a collection, or a function.
pub trait Each<'de> {
    /// Reads one.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn item(&mut self, source: &mut dyn Source<'de>) -> Outcome;
}

impl<'de, F: FnMut(&mut dyn Source<'de>) -> Outcome> Each<'de> for F {
    fn item(&mut self, source: &mut dyn Source<'de>) -> Outcome {
        self(source)
    }
}

/// What takes the fields of an object, or the member of a union, by index: a model, or a function.
pub trait Fields<'de> {
    /// Reads one.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome;

    /// Where unknown fields and nulls are kept.
    fn extra(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// A slot that an object is read into, once it is known to be one: until then it could have been `null`.
pub trait Begin<'de> {
    /// Begins it; or, if it was no `object` after all but a number in disguise, undoes that.
    fn begin(&mut self, object: bool) -> Option<Set<'_, 'de>>;
}

/// A slot: the model stands there, blank, from the beginning of its object.
impl<'de, T: Fields<'de> + Blank<'de>> Begin<'de> for Option<T> {
    fn begin(&mut self, object: bool) -> Option<Set<'_, 'de>> {
        // Not assigned: what a drop in the middle of it takes to be undone is a quarter of the function.
        let _before = std::mem::replace(self, if object { Some(T::BLANK) } else { None });
        match self {
            Some(model) => Some(model),
            None => None,
        }
    }
}

/// A union, member by member.
pub trait Members<'de>: Sized {
    /// Reads the member of the variant at `index`. What comes of that is in `outcome`, which says [`Taken::Value`] before.
    fn member(index: usize, source: &mut dyn Source<'de>, outcome: &mut Outcome) -> Option<Self>;
}

/// Where the member of a union goes.
pub struct Chosen<'a, T>(pub &'a mut Option<T>);

impl<'de, T: Members<'de>> Fields<'de> for Chosen<'_, T> {
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        let mut outcome = Ok(Taken::Value);
        let member = T::member(index, source, &mut outcome);
        // A member that is read in place is there whatever came of it.
        if matches!(outcome, Ok(Taken::Value)) {
            *self.0 = member;
        }
        outcome
    }
}

impl<'de, F: FnMut(usize, &mut dyn Source<'de>) -> Outcome> Fields<'de> for F {
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        self(index, source)
    }
}

/// The same, borrowed.
pub type Set<'a, 'de> = &'a mut (dyn Fields<'de> + 'a);

/// What takes a value.
pub trait Sink<'de> {
    /// For the error that the token was of the wrong kind.
    fn expecting(&self) -> Expecting<'_>;

    /// # Errors
    /// When the token is of the right kind and something else is wrong with it.
    fn atom(&mut self, _atom: &mut Atom<'_, 'de>, _context: &Context) -> Outcome {
        Ok(Taken::Refused)
    }

    /// How a list is to be read.
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Refuse
    }

    /// How an object or a map is to be read.
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Refuse
    }

    /// A value that the format wraps: `Some(..)`, or a newtype by name.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn inner(&mut self, wrapper: Wrapper, source: &mut dyn Source<'de>) -> Outcome;
}

/// What a format says is around a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wrapper {
    Some,
    Newtype,
}

/// How a list is to be read.
pub enum ListPlan<'a, 'de> {
    Refuse,
    /// Item by item.
    Each(&'a mut dyn Each<'de>),
    /// By the member of a union that takes lists.
    Union(&'a mut Choice<'de>, Set<'a, 'de>),
    /// By who knows how: a foreign type.
    Pull(&'a mut dyn PullList<'de>),
    /// As a whole, whatever is in it.
    Whole(Place<'a, 'de>),
}

/// How an object or a map is to be read.
pub enum MapPlan<'a, 'de> {
    Refuse,
    Object(&'a mut Object<'de>, Set<'a, 'de>),
    Union(&'a mut Choice<'de>, Set<'a, 'de>),
    Pull(&'a mut dyn PullMap<'de>),
    Whole(Place<'a, 'de>),
}

/// A type that the engine reads all the way down.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no model",
    label = "this type is none",
    note = "put `#[realtime_model]` on it; a generic function asks for the whole, as in `where Wrapper<T>: serde::de::DeserializeOwned`"
)]
pub trait Decode<'de>: Sized {
    /// Reads a value into `slot`.
    ///
    /// With [`Ask::Optional`] the answer may be [`Taken::Null`] or [`Taken::Aside`]; the slot then stays empty,
    /// unless the type itself stands for an absent value.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome;

    /// The value of a field that is not there.
    fn absent() -> Option<Self> {
        None
    }
}

/// A key, as it stood in the input.
pub(crate) type Name<'de> = Cow<'de, str>;

impl Taken {
    /// For readers that found something.
    pub(crate) fn is_value(self) -> bool {
        self == Taken::Value
    }
}
