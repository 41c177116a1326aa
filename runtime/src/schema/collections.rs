//! std's collections as models.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::BuildHasher;

use super::{Model, Schema, Shape, schema_of};
use crate::decode::Key;
use crate::encode::Val;

macro_rules! lists {
    ($val:ident: $([$($generics:tt)*] $list:ty;)*) => {$(
        impl<$($generics)*> Model for $list {
            const SHAPE: Shape = Shape::List;
            const SCHEMA: &'static Schema = &Schema::List(schema_of::<T>);
            const LENIENT: bool = T::LENIENT;

            fn val(&self) -> Val<'_> {
                Val::$val(self)
            }
        }
    )*};
}

lists! { List:
    [T: Model] Vec<T>;
    [T: Model] VecDeque<T>;
    [T: Model, const N: usize] [T; N];
}

lists! { Items:
    [T: Model] BTreeSet<T>;
    [T: Model, H: BuildHasher] HashSet<T, H>;
}

#[cfg(feature = "indexmap")]
lists! { List:
    [T: Model, H: BuildHasher] indexmap::IndexSet<T, H>;
}

#[cfg(feature = "smallvec")]
impl<A: smallvec::Array> Model for smallvec::SmallVec<A>
where
    A::Item: Model,
{
    const SHAPE: Shape = Shape::List;
    const SCHEMA: &'static Schema = &Schema::List(schema_of::<A::Item>);
    const LENIENT: bool = A::Item::LENIENT;

    fn val(&self) -> Val<'_> {
        Val::List(self)
    }
}

macro_rules! maps {
    ($([$($generics:tt)*] $map:ty;)*) => {$(
        impl<$($generics)*> Model for $map {
            const SHAPE: Shape = Shape::Map;
            const SCHEMA: &'static Schema =
                &Schema::Map { key: schema_of::<K>, value: schema_of::<V> };
            const LENIENT: bool = V::LENIENT;

            fn val(&self) -> Val<'_> {
                Val::Map(self)
            }
        }
    )*};
}

maps! {
    [K: Key + Model, V: Model] BTreeMap<K, V>;
    [K: Key + Model, V: Model, H: BuildHasher] HashMap<K, V, H>;
}

#[cfg(feature = "indexmap")]
maps! {
    [K: Key + Model, V: Model, H: BuildHasher] indexmap::IndexMap<K, V, H>;
}
