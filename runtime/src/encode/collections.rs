//! std's collections of models as [`List`], [`Items`] and [`Entries`].

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::BuildHasher;

use super::{Entries, Items, List, Val};
use crate::decode::{Fail, Key};
use crate::schema::Model;

macro_rules! lists {
    ($([$($generics:tt)*] $list:ty;)*) => {$(
        impl<$($generics)*> List for $list {
            fn len(&self) -> usize {
                <$list>::len(self)
            }
            fn item(&self, index: usize) -> Val<'_> {
                self[index].val()
            }
        }
    )*};
}

lists! {
    [T: Model] VecDeque<T>;
}

impl<T: Model> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }
    fn item(&self, index: usize) -> Val<'_> {
        // A slice's own index: one function less in the user's crate for each `T`.
        self.as_slice()[index].val()
    }
}

impl<T: Model, const N: usize> List for [T; N] {
    fn len(&self) -> usize {
        N
    }
    fn item(&self, index: usize) -> Val<'_> {
        self[index].val()
    }
}

macro_rules! sets {
    ($([$($generics:tt)*] $set:ty;)*) => {$(
        impl<$($generics)*> Items for $set {
            fn len(&self) -> usize {
                <$set>::len(self)
            }
            fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
                self.iter().try_for_each(|item| f(item.val()))
            }
        }
    )*};
}

sets! {
    [T: Model] BTreeSet<T>;
    [T: Model, H: BuildHasher] HashSet<T, H>;
}

macro_rules! maps {
    ($([$($generics:tt)*] $map:ty;)*) => {$(
        impl<$($generics)*> Entries for $map {
            fn len(&self) -> usize {
                <$map>::len(self)
            }
            fn each(
                &self,
                f: &mut dyn FnMut(Val<'_>, Val<'_>) -> Result<(), Fail>,
            ) -> Result<(), Fail> {
                self.iter().try_for_each(|(key, value)| f(key.key(), value.val()))
            }
        }
    )*};
}

maps! {
    [K: Key, V: Model] BTreeMap<K, V>;
    [K: Key, V: Model, H: BuildHasher] HashMap<K, V, H>;
}

#[cfg(feature = "smallvec")]
impl<A: smallvec::Array> List for smallvec::SmallVec<A>
where
    A::Item: Model,
{
    fn len(&self) -> usize {
        self.as_slice().len()
    }
    fn item(&self, index: usize) -> Val<'_> {
        self.as_slice()[index].val()
    }
}

#[cfg(feature = "indexmap")]
maps! {
    [K: Key, V: Model, H: BuildHasher] indexmap::IndexMap<K, V, H>;
}

#[cfg(feature = "indexmap")]
lists! {
    [T: Model, H: BuildHasher] indexmap::IndexSet<T, H>;
}
