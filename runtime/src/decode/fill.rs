//! Values that are read in place: the model stands there from the start, blank, and its fields fill up.
//!
//! A blank value is never seen: an object whose reading fails is dropped before anybody gets it. It saves the moves, the
//! drop flags and most of the code of a builder.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::Deserialize;

use super::slot::{Foreign, Ours, Route, Wrapped, WrappedTwice};
use super::{Ask, Decode, Fields, Outcome, Source, Via, Wrap, into};
use crate::schema::Model;
use crate::types::{Extra, IntOrInf, Metadata, Nullable, Secret, Unknown};

/// A type with a value to begin with, which costs nothing to make.
///
/// The lifetime means nothing; a bound that has one may be false.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of std that its name says",
    note = "write a path before it, as in `self::{Self}`"
)]
pub trait Blank<'a>: Sized {
    /// The value before anything is read.
    const BLANK: Self;
}

/// A type that is read in place.
pub trait Fill<'de>: Decode<'de> + Blank<'de> {
    /// Reads into a blank value.
    ///
    /// # Errors
    /// As [`Source::read`]; the value is then of no use.
    fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome;
}

/// The blank value of the type that is expected: in a constant a call costs rustc less than a path through the trait.
#[must_use]
pub const fn blank<'a, T: Blank<'a>>() -> T {
    T::BLANK
}

/// Fills a field of a type that is surely ours and has a blank value: nothing has to be picked.
///
/// # Errors
/// As [`Source::read`].
#[inline]
pub fn fill<'de, T: Fill<'de>>(place: &mut T, source: &mut dyn Source<'de>) -> Outcome {
    place.fill(source, Ask::Value)
}

macro_rules! blanks {
    ($([$($generics:tt)*] $ty:ty = $blank:expr;)*) => {$(
        impl<'blank, $($generics)*> Blank<'blank> for $ty {
            const BLANK: Self = $blank;
        }
    )*};
}

blanks! {
    [] bool = false;
    [] char = '\0';
    [] i8 = 0;
    [] i16 = 0;
    [] i32 = 0;
    [] i64 = 0;
    [] i128 = 0;
    [] isize = 0;
    [] u8 = 0;
    [] u16 = 0;
    [] u32 = 0;
    [] u64 = 0;
    [] u128 = 0;
    [] usize = 0;
    [] f32 = 0.0;
    [] f64 = 0.0;
    [] String = String::new();
    ['a] &'a str = "";
    ['a] &'a [u8] = &[];
    ['a] Cow<'a, str> = Cow::Borrowed("");
    ['a] Cow<'a, [u8]> = Cow::Borrowed(&[]);
    [T] Option<T> = None;
    [T] Vec<T> = Vec::new();
    [T] VecDeque<T> = VecDeque::new();
    [T] BTreeSet<T> = BTreeSet::new();
    [K, T] BTreeMap<K, T> = BTreeMap::new();
    [] Extra = Extra::new();
    [] Metadata = Metadata::new();
    [] IntOrInf = IntOrInf::Inf;
    [T] Nullable<T> = Nullable::Absent;
    [T: Blank<'blank>] Secret<T> = Secret::new(T::BLANK);
    [] Unknown = Unknown::new();
    [] serde_json::Value = serde_json::Value::Null;
}

/// A struct with a blank value for each field.
impl<'de, T: Fields<'de> + Decode<'de> + Blank<'de> + Model> Fill<'de> for T {
    fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        into(source, ask, T::SCHEMA, self)
    }
}

/// What is read in place: no trait's methods, and so the first that are looked at.
impl<'de, T: Fill<'de>> Via<T> {
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    pub fn fill(&self, place: &mut T, source: &mut dyn Source<'de>) -> Outcome {
        place.fill(source, Ask::Value)
    }

    /// Reads the member of a union.
    pub fn read(&self, source: &mut dyn Source<'de>, outcome: &mut Outcome) -> Option<T> {
        let mut value = T::BLANK;
        *outcome = value.fill(source, Ask::Value);
        Some(value)
    }
}

macro_rules! routes {
    ($($(#[$doc:meta])* $trait:ident [$($bound:tt)*] [$($of:tt)*] $route:ident for [$($this:tt)*] $via:ty;)*) => {$(
        $(#[$doc])*
        pub trait $trait<'de, T>: Sized {
            /// # Errors
            /// As [`Source::read`].
            fn fill($($this)*, place: &mut T, source: &mut dyn Source<'de>) -> Outcome
            where
                T: $($of)*,
            {
                through::<T, $route>(place, source)
            }
            /// Reads the member of a union.
            fn read($($this)*, source: &mut dyn Source<'de>, outcome: &mut Outcome) -> Option<T>
            where
                T: $($of)*,
            {
                let mut slot = None;
                *outcome = <$route>::read(&mut slot, source, Ask::Value);
                slot
            }
        }
        impl<'de, T $($bound)*> $trait<'de, T> for $via {}
    )*};
}

// What `(&Via::<T>::NEW).fill(..)` is, in the order in which rustc looks: as it stands, behind one more reference, behind
// one that may change it, without.
routes! {
    /// Ours all the way down, but not read in place: a union, a literal, a newtype.
    FillSlot [: Decode<'de>] [Decode<'de>] Ours for [&self] Via<T>;
    /// A wrapper of ours around a wrapper of ours around a foreign type.
    FillWrappedTwice [: Wrap<Inner: Wrap<Inner: Deserialize<'de>>>] [Wrap<Inner: Wrap<Inner: Deserialize<'de>>>] WrappedTwice for [&self] &Via<T>;
    /// A wrapper of ours around a foreign type.
    FillWrapped [: Wrap<Inner: Deserialize<'de>>] [Wrap<Inner: Deserialize<'de>>] Wrapped for [&mut self] &Via<T>;
    /// A foreign type.
    FillForeign [] [Deserialize<'de>] Foreign for [self] Via<T>;
}

/// Through a slot.
pub(super) fn through<'de, T, R: Route<'de, T>>(
    place: &mut T,
    source: &mut dyn Source<'de>,
) -> Outcome {
    let mut slot = None;
    let taken = R::read(&mut slot, source, Ask::Value);
    if let Some(value) = &mut slot {
        std::mem::swap(place, value);
    }
    taken
}
