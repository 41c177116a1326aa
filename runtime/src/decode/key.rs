//! Keys of maps: texts, integers, literals, newtypes of those.

use std::borrow::Cow;

use super::literal::{self, Literal};
use super::{Expecting, parse_literal};
use crate::encode::Val;

/// A type that can be the key of a map.
pub trait Key: Sized {
    /// For the error that a key is none.
    fn expecting() -> Expecting<'static> {
        Expecting::Text("a string")
    }
    fn from_key(text: &str) -> Option<Self>;
    fn key(&self) -> Val<'_>;
}

macro_rules! texts {
    ($($ty:ty)*) => {$(
        impl Key for $ty {
            fn from_key(text: &str) -> Option<Self> {
                Some(text.into())
            }
            fn key(&self) -> Val<'_> {
                Val::Str(self)
            }
        }
    )*};
}

texts!(String Box<str> std::rc::Rc<str> std::sync::Arc<str>);

impl Key for Cow<'_, str> {
    fn from_key(text: &str) -> Option<Self> {
        Some(Cow::Owned(text.to_owned()))
    }
    fn key(&self) -> Val<'_> {
        Val::Str(self)
    }
}

/// Its spellings.
impl<T: Literal> Key for T {
    fn expecting() -> Expecting<'static> {
        literal::expecting(T::SCHEMA.literals())
    }
    fn from_key(text: &str) -> Option<Self> {
        parse_literal(text).ok()
    }
    fn key(&self) -> Val<'_> {
        self.val()
    }
}

macro_rules! numbers {
    ($($ty:ty => $val:ident $wide:ty, $widest:ty, $what:literal;)*) => {$(
        impl Key for $ty {
            fn expecting() -> Expecting<'static> {
                Expecting::Text($what)
            }
            // All integers of a sign by one parser, rather than one for each type.
            #[inline]
            fn from_key(text: &str) -> Option<Self> {
                text.parse::<$widest>().ok()?.try_into().ok()
            }
            fn key(&self) -> Val<'_> {
                Val::$val(*self as $wide)
            }
        }
    )*};
}

numbers! {
    i8 => I64 i64, i128, "an integer";
    i16 => I64 i64, i128, "an integer";
    i32 => I64 i64, i128, "an integer";
    i64 => I64 i64, i128, "an integer";
    isize => I64 i64, i128, "an integer";
    u8 => U64 u64, u128, "an integer";
    u16 => U64 u64, u128, "an integer";
    u32 => U64 u64, u128, "an integer";
    u64 => U64 u64, u128, "an integer";
    usize => U64 u64, u128, "an integer";
    bool => Bool bool, bool, "a boolean";
    char => Char char, char, "a character";
}

macro_rules! wide_integers {
    ($($ty:ty => $val:ident;)*) => {$(
        impl Key for $ty {
            fn expecting() -> Expecting<'static> {
                Expecting::Text("an integer")
            }
            #[inline]
            fn from_key(text: &str) -> Option<Self> {
                text.parse().ok()
            }
            fn key(&self) -> Val<'_> {
                Val::$val(self)
            }
        }
    )*};
}

wide_integers! {
    i128 => I128;
    u128 => U128;
}
