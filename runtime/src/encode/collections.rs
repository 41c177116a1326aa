//! std's collections of models as [`List`] and [`Entries`].

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::BuildHasher;

use super::{Entries, List, Val};
use crate::decode::{Fail, Key};
use crate::schema::Model;

macro_rules! lists {
    ($([$($generics:tt)*] $list:ty;)*) => {$(
        impl<$($generics)*> List for $list {
            fn len(&self) -> usize {
                <$list>::len(self)
            }
            fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
                for item in self {
                    f(item.val())?;
                }
                Ok(())
            }
        }
    )*};
}

lists! {
    [T: Model] Vec<T>;
    [T: Model] VecDeque<T>;
    [T: Model] BTreeSet<T>;
    [T: Model, H: BuildHasher] HashSet<T, H>;
}

impl<T: Model, const N: usize> List for [T; N] {
    fn len(&self) -> usize {
        N
    }
    fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        for item in self {
            f(item.val())?;
        }
        Ok(())
    }
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
    fn each(&self, f: &mut dyn FnMut(Val<'_>) -> Result<(), Fail>) -> Result<(), Fail> {
        self.iter().try_for_each(|item| f(item.val()))
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
