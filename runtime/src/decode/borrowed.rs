//! `#[model(borrow)]`: texts that are borrowed from the input where they have no escapes.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::fill::through;
use super::message::Expecting;
use super::scalar::scalar;
use super::slot::{Borrowed, Slot};
use super::slots::Picked;
use super::{Ask, Atom, Outcome, Source, Via};

/// A type that `borrow` makes borrow.
pub trait Borrow<'de>: Sized {
    /// # Errors
    /// As [`Source::read`].
    fn borrow(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome;
    /// The value of a field that is not there.
    fn absent() -> Option<Self> {
        None
    }
}

impl<'de: 'a, 'a> Borrow<'de> for Cow<'a, str> {
    fn borrow(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        scalar(
            slot,
            source,
            ask.hint(),
            Expecting::Text("a string"),
            |atom| match atom {
                Atom::Borrowed(text) => Some(Cow::Borrowed(*text)),
                other => other.take_string().map(Cow::Owned),
            },
        )
    }
}

impl<'de: 'a, 'a> Borrow<'de> for Cow<'a, [u8]> {
    fn borrow(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        scalar(
            slot,
            source,
            ask.hint(),
            Expecting::Text("bytes"),
            |atom| match atom {
                Atom::BorrowedBytes(bytes) => Some(Cow::Borrowed(*bytes)),
                Atom::Borrowed(text) => Some(Cow::Borrowed(text.as_bytes())),
                Atom::Bytes(bytes) => Some(Cow::Owned(bytes.to_vec())),
                Atom::ByteBuf(bytes) => Some(Cow::Owned(std::mem::take(bytes))),
                other => other
                    .take_string()
                    .map(|text| Cow::Owned(text.into_bytes())),
            },
        )
    }
}

impl<'de, T: Borrow<'de>> Borrow<'de> for Option<T> {
    fn borrow(slot: &mut Option<Self>, source: &mut dyn Source<'de>, _: Ask) -> Outcome {
        let mut inner = None;
        let taken = T::borrow(&mut inner, source, Ask::Optional)?;
        *slot = Some(inner);
        Ok(taken)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// What stands under the key `borrow`: the route is `Lent` where there is something to borrow that would else be
/// owned, and the type's own otherwise.
pub struct Lends<T>(PhantomData<T>);

impl<T> Lends<T> {
    /// The value that the method is called on.
    pub const NEW: Self = Lends(PhantomData);
}

/// A type that borrows because it was asked to.
pub struct Lent<T>(PhantomData<T>);

impl<T> Lent<T> {
    #[inline]
    #[must_use]
    pub fn slot(&self) -> Slot<T, Borrowed> {
        Slot::new()
    }

    /// The value, and by being asked: that this is its route.
    #[inline]
    pub fn value(&self, part: Picked<T, Borrowed>) -> T {
        part.value()
    }

    /// Reads the member of a union.
    pub fn read<'de>(&self, source: &mut dyn Source<'de>, outcome: &mut Outcome) -> Option<T>
    where
        T: Borrow<'de>,
    {
        let mut slot = None;
        *outcome = T::borrow(&mut slot, source, Ask::Value);
        slot
    }

    /// # Errors
    /// As [`Source::read`].
    pub fn fill<'de>(&self, place: &mut T, source: &mut dyn Source<'de>) -> Outcome
    where
        T: Borrow<'de>,
    {
        through::<T, Borrowed>(place, source)
    }
}

/// There is something to borrow.
pub trait LendsBorrowed<'de, T> {
    #[inline]
    fn via(&self) -> Lent<T> {
        Lent(PhantomData)
    }
}

impl<'de, T: Borrow<'de>> LendsBorrowed<'de, T> for &Lends<T> {}

/// There is nothing, or it is borrowed anyway.
pub trait LendsOther<T> {
    #[inline]
    fn via(&self) -> Via<T> {
        Via::NEW
    }
}

impl<T> LendsOther<T> for Lends<T> {}
