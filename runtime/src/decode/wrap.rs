//! Wrappers: `Option`, pointers and collections around anything that can be read, ours or foreign.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use super::context::Failure;
use super::message::Expecting;
use super::{
    Ask, Atom, Blank, Context, Decode, Each, Fail, Fill, Hint, Key, ListPlan, Outcome, Seed, Sink,
    Source, Taken, Wrapper, ignore, map,
};

/// How the inside of a wrapper is read.
pub type Inner<'de, T> = fn(&mut Option<T>, &mut dyn Source<'de>, Ask) -> Outcome;

/// A wrapper, read around whatever is inside.
pub trait Wrap: Sized {
    type Inner;
    /// # Errors
    /// As [`Source::read`].
    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        inner: Inner<'de, Self::Inner>,
    ) -> Outcome;
    /// The value of a field that is not there.
    fn absent() -> Option<Self> {
        None
    }
}

macro_rules! through {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<'de, T: Decode<'de>, $($generics)*> Decode<'de> for $ty {
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                <Self as Wrap>::wrap(slot, source, ask, T::decode)
            }
        }
    )*};
}

through! {
    [] Box<T>;
    [] Rc<T>;
    [] Arc<T>;
    [const N: usize] [T; N];
}

impl<T> Wrap for Option<T> {
    type Inner = T;
    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        _: Ask,
        inner: Inner<'de, T>,
    ) -> Outcome {
        let mut value = None;
        let taken = inner(&mut value, source, Ask::Optional)?;
        *slot = Some(if taken.is_value() { value } else { None });
        Ok(taken)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Option<T> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut value = None;
        let taken = T::decode(&mut value, source, Ask::Optional)?;
        // Of an option in an option, `null` is the outer `None`.
        *slot = if taken.is_value() || ask == Ask::Value {
            Some(value)
        } else {
            None
        };
        Ok(taken)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<'de, T: Decode<'de>> Fill<'de> for Option<T> {
    #[inline]
    fn fill(&mut self, source: &mut dyn Source<'de>, _: Ask) -> Outcome {
        T::decode(self, source, Ask::Optional)
    }
}

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<T> Wrap for $pointer<T> {
            type Inner = T;
            fn wrap<'de>(
                slot: &mut Option<Self>,
                source: &mut dyn Source<'de>,
                ask: Ask,
                inner: Inner<'de, T>,
            ) -> Outcome {
                let mut value = None;
                let taken = inner(&mut value, source, ask)?;
                *slot = value.map($pointer::new);
                Ok(taken)
            }
        }
    )*};
}

pointers!(Box Rc Arc);

/// Reads a list, each item with `each`.
pub(crate) fn list<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    each: &mut dyn Each<'de>,
) -> Outcome {
    source.read(ask.hint(), &mut ListSink(each))
}

struct ListSink<'a, 'de>(&'a mut dyn Each<'de>);

impl<'de> Sink<'de> for ListSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a list")
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Each(&mut *self.0)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

/// One item of a list.
fn item<'de, T>(source: &mut dyn Source<'de>, inner: Inner<'de, T>) -> Result<T, Fail> {
    let mut slot = None;
    inner(&mut slot, source, Ask::Value)?;
    slot.ok_or_else(Fail::new)
}

macro_rules! lists {
    ($([$($generics:tt)*] $list:ty, $new:expr, $add:ident;)*) => {$(
        impl<$($generics)*> Wrap for $list {
            type Inner = T;
            fn wrap<'de>(
                slot: &mut Option<Self>,
                source: &mut dyn Source<'de>,
                ask: Ask,
                inner: Inner<'de, T>,
            ) -> Outcome {
                let mut items = $new;
                let taken = list(source, ask, &mut |source: &mut dyn Source<'de>| {
                    items.$add(item(source, inner)?);
                    Ok(Taken::Value)
                })?;
                *slot = taken.is_value().then_some(items);
                Ok(taken)
            }
        }
    )*};
}

lists! {
    [T] Vec<T>, Vec::new(), push;
    [T] VecDeque<T>, VecDeque::new(), push_back;
    [T: Ord] BTreeSet<T>, BTreeSet::new(), insert;
    [T: Eq + Hash, H: BuildHasher + Default] HashSet<T, H>, HashSet::default(), insert;
}

/// Lists that begin blank take their items themselves.
macro_rules! blank_lists {
    ($([$($generics:tt)*] $list:ty, $add:ident;)*) => {$(
        impl<'de, $($generics)*> Each<'de> for $list {
            fn item(&mut self, source: &mut dyn Source<'de>) -> Outcome {
                let mut slot = None;
                let taken = T::decode(&mut slot, source, Ask::Value);
                if let Some(item) = slot {
                    self.$add(item);
                }
                taken
            }
        }
        impl<'de, $($generics)*> Fill<'de> for $list {
            fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                list(source, ask, self)
            }
        }
        impl<'de, $($generics)*> Decode<'de> for $list {
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let mut items = Self::BLANK;
                let taken = items.fill(source, ask)?;
                if taken.is_value() {
                    *slot = Some(items);
                }
                Ok(taken)
            }
        }
    )*};
}

blank_lists! {
    [T: Decode<'de>] Vec<T>, push;
    [T: Decode<'de>] VecDeque<T>, push_back;
    [T: Decode<'de> + Ord] BTreeSet<T>, insert;
}

impl<'de, T: Decode<'de> + Eq + Hash, H: BuildHasher + Default> Decode<'de> for HashSet<T, H> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        Self::wrap(slot, source, ask, T::decode)
    }
}

impl<T, const N: usize> Wrap for [T; N] {
    type Inner = T;
    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        inner: Inner<'de, T>,
    ) -> Outcome {
        let mut items = Vec::new();
        let mut len = 0;
        let taken = list(source, ask, &mut |source: &mut dyn Source<'de>| {
            len += 1;
            if len > N {
                return ignore::ignore(source);
            }
            items.push(item(source, inner)?);
            Ok(Taken::Value)
        })?;
        if !taken.is_value() {
            return Ok(taken);
        }
        if len != N {
            return Err(source.context().fail(Failure::Wrong {
                expecting: format!("a list of {N}"),
                got: format!("one of {len}"),
            }));
        }
        *slot = items.try_into().ok();
        Ok(taken)
    }
}

macro_rules! maps {
    ($([$($generics:tt)*] $map:ty;)*) => {$(
        impl<$($generics)*> Wrap for $map {
            type Inner = T;
            fn wrap<'de>(
                slot: &mut Option<Self>,
                source: &mut dyn Source<'de>,
                ask: Ask,
                inner: Inner<'de, T>,
            ) -> Outcome {
                let mut entries = Self::default();
                let taken = map::entries(source, ask, K::expecting(), &mut |name, source| {
                    let Some(key) = K::from_key(name) else { return Ok(Taken::Refused) };
                    map::admit(key.key(), source.context())?;
                    entries.insert(key, item(source, inner)?);
                    Ok(Taken::Value)
                })?;
                *slot = taken.is_value().then_some(entries);
                Ok(taken)
            }
        }
        impl<'de, $($generics)*> Decode<'de> for $map
        where
            T: Decode<'de>,
        {
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                <Self as Wrap>::wrap(slot, source, ask, T::decode)
            }
        }
    )*};
}

maps! {
    [K: Key + Ord, T] BTreeMap<K, T>;
    [K: Key + Eq + Hash, T, H: BuildHasher + Default] HashMap<K, T, H>;
}

impl<'de, K: Key + Ord, T: Decode<'de>> Fill<'de> for BTreeMap<K, T> {
    fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut slot = None;
        let taken = Self::decode(&mut slot, source, ask);
        if let Some(entries) = slot {
            *self = entries;
        }
        taken
    }
}

#[cfg(feature = "indexmap")]
maps! {
    [K: Key + Eq + Hash, T, H: BuildHasher + Default] indexmap::IndexMap<K, T, H>;
}

#[cfg(feature = "indexmap")]
lists! {
    [T: Eq + Hash, H: BuildHasher + Default] indexmap::IndexSet<T, H>, indexmap::IndexSet::default(), insert;
}

#[cfg(feature = "indexmap")]
impl<'de, T: Decode<'de> + Eq + Hash, H: BuildHasher + Default> Decode<'de>
    for indexmap::IndexSet<T, H>
{
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        Self::wrap(slot, source, ask, T::decode)
    }
}

#[cfg(feature = "smallvec")]
impl<A: smallvec::Array> Wrap for smallvec::SmallVec<A> {
    type Inner = A::Item;
    fn wrap<'de>(
        slot: &mut Option<Self>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        inner: Inner<'de, A::Item>,
    ) -> Outcome {
        let mut items = Self::new();
        let taken = list(source, ask, &mut |source: &mut dyn Source<'de>| {
            items.push(item(source, inner)?);
            Ok(Taken::Value)
        })?;
        *slot = taken.is_value().then_some(items);
        Ok(taken)
    }
}

#[cfg(feature = "smallvec")]
impl<'de, A: smallvec::Array> Decode<'de> for smallvec::SmallVec<A>
where
    A::Item: Decode<'de>,
{
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        Self::wrap(slot, source, ask, A::Item::decode)
    }
}

/// Asks the format for an option, as serde does, and reads what is in it.
pub(super) fn option<'de>(source: &mut dyn Source<'de>, some: Seed<'_, 'de>) -> Outcome {
    source.read(Hint::Option, &mut OptionSink(some))
}

struct OptionSink<'a, 'de>(Seed<'a, 'de>);

impl<'de> Sink<'de> for OptionSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("null or a value")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(if let Atom::Null = atom {
            Taken::Null
        } else {
            Taken::Refused
        })
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        (self.0)(source)
    }
}
