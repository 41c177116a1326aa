//! Wrappers around types that only serde knows: the wrapper is ours, so `None` and lengths stay visible.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use serde::Serialize;

use super::{ForeignSized, Val};

/// A wrapper, seen from outside.
pub trait Peel {
    type Inner;
    fn peel<'a>(&'a self, inner: fn(&'a Self::Inner) -> Val<'a>) -> Val<'a>;
}

impl<T> Peel for Option<T> {
    type Inner = T;
    fn peel<'a>(&'a self, inner: fn(&'a T) -> Val<'a>) -> Val<'a> {
        match self {
            Some(value) => inner(value),
            None => Val::Skip,
        }
    }
}

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<T> Peel for $pointer<T> {
            type Inner = T;
            fn peel<'a>(&'a self, inner: fn(&'a T) -> Val<'a>) -> Val<'a> {
                inner(self)
            }
        }
    )*};
}

pointers!(Box Rc Arc);

macro_rules! lists {
    ($($list:ty $(, $generic:ident: $bound:path)?;)*) => {$(
        impl<T: Serialize $(, $generic: $bound)?> Peel for $list {
            type Inner = T;
            fn peel<'a>(&'a self, _: fn(&'a T) -> Val<'a>) -> Val<'a> {
                Val::Sized(self)
            }
        }
        impl<T: Serialize $(, $generic: $bound)?> ForeignSized for $list {
            fn len(&self) -> usize {
                <$list>::len(self)
            }
        }
    )*};
}

lists! {
    Vec<T>;
    VecDeque<T>;
    BTreeSet<T>;
    HashSet<T, H>, H: BuildHasher;
}

macro_rules! maps {
    ($($map:ty $(, $generic:ident: $bound:path)?;)*) => {$(
        impl<K: Serialize, T: Serialize $(, $generic: $bound)?> Peel for $map {
            type Inner = T;
            fn peel<'a>(&'a self, _: fn(&'a T) -> Val<'a>) -> Val<'a> {
                Val::Sized(self)
            }
        }
        impl<K: Serialize, T: Serialize $(, $generic: $bound)?> ForeignSized for $map {
            fn len(&self) -> usize {
                <$map>::len(self)
            }
        }
    )*};
}

maps! {
    HashMap<K, T, H>, H: BuildHasher;
    BTreeMap<K, T>;
}
