//! Which types a bound fits: a trait for each kind, so that rustc points at the field's type when it does not.
//!
//! All of them reach through wrappers; none reaches into a list or a map, which have `each`, `keys` and `values`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::sync::Arc;

use crate::types::{IntOrInf, Metadata, Nullable, OrRaw, Secret};

/// What `range` and `multiple_of` are for.
#[diagnostic::on_unimplemented(
    message = "`range`, `gt`, `ge`, `lt`, `le` and `multiple_of` are for numbers; `{Self}` is none",
    label = "not a number",
    note = "for what is in a list write `each(range = ..)`, for the length of a string `len = ..`, for a type of your own `check = path`"
)]
pub trait Ranged {
    /// The type of the number.
    type Num;
}

/// What `len` and `pattern` are for.
#[diagnostic::on_unimplemented(
    message = "`len` and `pattern` are for strings; `{Self}` is none",
    label = "not a string",
    note = "for the number of items in a list write `items = ..`, for a map `entries = ..`, for what is in a list `each(len = ..)`"
)]
pub trait Text {}

/// What `items`, `unique` and `each` are for.
#[diagnostic::on_unimplemented(
    message = "`items`, `unique` and `each` are for lists; `{Self}` is none",
    label = "not a list",
    note = "for the length of a string write `len = ..`, for a map `entries = ..`, `keys(..)` and `values(..)`"
)]
pub trait ListOf {
    /// What is in the list.
    type Item;
}

/// What `entries`, `keys` and `values` are for.
#[diagnostic::on_unimplemented(
    message = "`entries`, `keys` and `values` are for maps; `{Self}` is none",
    label = "not a map",
    note = "for the number of items in a list write `items = ..`, for what is in it `each(..)`"
)]
pub trait MapOf {
    /// What a key is.
    type Key;
    /// What a value is.
    type Value;
}

macro_rules! through {
    ($($wrapper:ident)*) => {$(
        impl<T: Ranged> Ranged for $wrapper<T> {
            type Num = T::Num;
        }
        impl<T: Text> Text for $wrapper<T> {}
        impl<T: ListOf> ListOf for $wrapper<T> {
            type Item = T::Item;
        }
        impl<T: MapOf> MapOf for $wrapper<T> {
            type Key = T::Key;
            type Value = T::Value;
        }
    )*};
}

through!(Option Nullable Box Rc Arc OrRaw Secret);

macro_rules! ranged {
    ($($number:ty: $num:ty,)*) => {$(
        impl Ranged for $number {
            type Num = $num;
        }
    )*};
}

ranged! {
    i8: i8, i16: i16, i32: i32, i64: i64, i128: i128, isize: isize,
    u8: u8, u16: u16, u32: u32, u64: u64, u128: u128, usize: usize,
    f32: f32, f64: f64,
    std::num::NonZeroI8: i8, std::num::NonZeroI16: i16, std::num::NonZeroI32: i32,
    std::num::NonZeroI64: i64, std::num::NonZeroIsize: isize,
    std::num::NonZeroU8: u8, std::num::NonZeroU16: u16, std::num::NonZeroU32: u32,
    std::num::NonZeroU64: u64, std::num::NonZeroUsize: usize,
    IntOrInf: u64,
}

macro_rules! text {
    ($($text:ty)*) => {$(
        impl Text for $text {}
    )*};
}

text!(String &str Cow<'_, str> Box<str> Rc<str> Arc<str>);

macro_rules! lists {
    ($([$($generics:tt)*] $list:ty;)*) => {$(
        impl<$($generics)*> ListOf for $list {
            type Item = T;
        }
    )*};
}

lists! {
    [T] Vec<T>;
    [T] VecDeque<T>;
    [T, const N: usize] [T; N];
    [T] BTreeSet<T>;
    [T, H] HashSet<T, H>;
}

#[cfg(feature = "indexmap")]
lists! {
    [T, H] indexmap::IndexSet<T, H>;
}

#[cfg(feature = "smallvec")]
impl<A: smallvec::Array> ListOf for smallvec::SmallVec<A> {
    type Item = A::Item;
}

macro_rules! maps {
    ($([$($generics:tt)*] $map:ty;)*) => {$(
        impl<$($generics)*> MapOf for $map {
            type Key = K;
            type Value = V;
        }
    )*};
}

maps! {
    [K, V] BTreeMap<K, V>;
    [K, V, H] HashMap<K, V, H>;
}

#[cfg(feature = "indexmap")]
maps! {
    [K, V, H] indexmap::IndexMap<K, V, H>;
}

impl MapOf for Metadata {
    type Key = String;
    type Value = String;
}
