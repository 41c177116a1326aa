//! The route by which a field is seen on its way out: picked by autoref where the type is written out (`decode/slot.rs`).

use serde::Serialize;

use super::{Foreign, Peel, Val};
use crate::decode::Via;
use crate::schema::Model;

fn foreign<T: Foreign>(value: &T) -> Val<'_> {
    Val::Foreign(value)
}

/// Ours all the way down: no trait's method, and so the first that is looked at.
impl<T: Model> Via<T> {
    #[inline]
    pub fn val<'a>(&self, value: &'a T) -> Val<'a> {
        value.val()
    }
}

/// A wrapper of ours around a wrapper of ours around a foreign type.
pub trait ValWrappedTwice<T> {
    fn val<'a>(&self, value: &'a T) -> Val<'a>;
}

impl<T: Peel<Inner: Peel<Inner: Serialize>>> ValWrappedTwice<T> for Via<T> {
    fn val<'a>(&self, value: &'a T) -> Val<'a> {
        value.peel(|inner| inner.peel(foreign))
    }
}

/// A wrapper of ours around a foreign type.
pub trait ValWrapped<T> {
    fn val<'a>(&self, value: &'a T) -> Val<'a>;
}

impl<T: Peel<Inner: Serialize>> ValWrapped<T> for &Via<T> {
    fn val<'a>(&self, value: &'a T) -> Val<'a> {
        value.peel(foreign)
    }
}

/// A foreign type.
pub trait ValForeign<T> {
    fn val<'a>(self, value: &'a T) -> Val<'a>
    where
        T: Serialize;
}

impl<T> ValForeign<T> for Via<T> {
    fn val<'a>(self, value: &'a T) -> Val<'a>
    where
        T: Serialize,
    {
        Val::Foreign(value)
    }
}

/// What validation sees of a field that is not written, or not as its type is: a foreign type has nothing to see, and
/// need not even have `Serialize`.
pub trait PlainOurs<T> {
    fn plain<'a>(&self, value: &'a T) -> Val<'a>;
}

impl<T: Model> PlainOurs<T> for &Via<T> {
    fn plain<'a>(&self, value: &'a T) -> Val<'a> {
        value.val()
    }
}

/// The same, for every other type.
pub trait PlainForeign<T> {
    fn plain<'a>(&self, value: &'a T) -> Val<'a>;
}

impl<T> PlainForeign<T> for Via<T> {
    fn plain<'a>(&self, _: &'a T) -> Val<'a> {
        Val::Skip
    }
}
