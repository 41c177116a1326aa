//! Where a field's value waits for its object, and the route by which it is read.
//!
//! The generated code picks the route by autoref where the type is written out: ours all the way down, a
//! wrapper or two of ours around a foreign type, or a foreign type.

use std::marker::PhantomData;

use serde::Deserialize;

use super::borrowed::Borrow;
use super::slots::Picked;
use super::{Ask, Decode, Fail, Outcome, Source, Taken, Wrap, foreign, raw};

/// Types that a route is picked for.
pub struct Via<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> Clone for Via<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Via<T> {}

impl<T: ?Sized> Via<T> {
    /// The value that the method is called on.
    pub const NEW: Self = Via(PhantomData);
}

/// How a type is read.
pub trait Route<'de, T> {
    /// # Errors
    /// As [`Source::read`].
    fn read(slot: &mut Option<T>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome;
    /// The value of a field that is not there.
    fn absent() -> Option<T> {
        None
    }
}

/// The type is ours all the way down.
pub struct Ours;
/// A wrapper of ours around a wrapper of ours around a foreign type.
pub struct WrappedTwice;
/// A wrapper of ours around a foreign type.
pub struct Wrapped;
/// A foreign type.
pub struct Foreign;
/// What borrows from the input.
pub struct Borrowed;

impl<'de, T: Decode<'de>> Route<'de, T> for Ours {
    fn read(slot: &mut Option<T>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        T::decode(slot, source, ask)
    }
    fn absent() -> Option<T> {
        T::absent()
    }
}

impl<'de, T: Wrap<Inner: Wrap<Inner: Deserialize<'de>>>> Route<'de, T> for WrappedTwice {
    fn read(slot: &mut Option<T>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        T::wrap(slot, source, ask, |slot, source, ask| {
            Wrap::wrap(slot, source, ask, foreign::foreign)
        })
    }
    fn absent() -> Option<T> {
        T::absent()
    }
}

impl<'de, T: Wrap<Inner: Deserialize<'de>>> Route<'de, T> for Wrapped {
    fn read(slot: &mut Option<T>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        T::wrap(slot, source, ask, foreign::foreign)
    }
    fn absent() -> Option<T> {
        T::absent()
    }
}

impl<'de, T: Deserialize<'de>> Route<'de, T> for Foreign {
    fn read(slot: &mut Option<T>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        foreign::foreign(slot, source, ask)
    }
}

impl<'de, T: Borrow<'de>> Route<'de, T> for Borrowed {
    fn read(slot: &mut Option<T>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        T::borrow(slot, source, ask)
    }
    fn absent() -> Option<T> {
        T::absent()
    }
}

/// A field's value, once it has been read.
pub struct Slot<T, R>(Option<T>, PhantomData<R>);

impl<T, R> Slot<T, R> {
    #[inline]
    pub(super) const fn new() -> Self {
        Slot(None, PhantomData)
    }

    /// Reads the value.
    ///
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    pub fn decode<'de>(&mut self, source: &mut dyn Source<'de>) -> Outcome
    where
        R: Route<'de, T>,
    {
        R::read(&mut self.0, source, Ask::Value)
    }

    /// Reads the value, which may be `null` if `ask` says so.
    ///
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    pub fn decode_as<'de>(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome
    where
        R: Route<'de, T>,
    {
        R::read(&mut self.0, source, ask)
    }

    /// The value, or what stands for an absent one.
    ///
    /// # Errors
    /// When there is neither.
    #[inline]
    pub fn take<'de>(&mut self) -> Result<T, Fail>
    where
        R: Route<'de, T>,
    {
        match self.0.take() {
            Some(value) => Ok(value),
            None => R::absent().ok_or(Fail::new()),
        }
    }

    /// What was read, if anything was.
    #[inline]
    pub fn found(&mut self) -> Option<T> {
        self.0.take()
    }
}

/// A field with `deserialize_with`.
pub struct WithSlot<T>(Option<T>);

impl<T> WithSlot<T> {
    /// An empty one.
    #[must_use]
    pub const fn new() -> Self {
        WithSlot(None)
    }

    /// Reads the value with the user's function.
    ///
    /// # Errors
    /// As [`Source::read`].
    pub fn decode_with<'de>(
        &mut self,
        source: &mut dyn Source<'de>,
        read: impl FnOnce(foreign::In<'_, 'de>) -> Result<T, foreign::Refused>,
    ) -> Outcome {
        if source.is_absent() {
            // As in serde: the function is not asked. There is nothing to read, so this fails.
            raw::value(source)?;
        }
        self.0 = Some(foreign::with(source, read)?);
        Ok(Taken::Value)
    }

    /// The value.
    ///
    /// # Errors
    /// When there is none.
    pub fn take(&mut self) -> Result<T, Fail> {
        self.0.take().ok_or(Fail::new())
    }

    /// What was read, if anything was.
    pub fn found(&mut self) -> Option<T> {
        self.0.take()
    }
}

impl<T> Default for WithSlot<T> {
    fn default() -> Self {
        WithSlot::new()
    }
}

/// Ours all the way down: no trait's methods, and so the first that are looked at.
impl<'de, T: Decode<'de>> Via<T> {
    #[inline]
    #[must_use]
    pub fn slot(&self) -> Slot<T, Ours> {
        Slot::new()
    }

    /// The value, and by being asked: that this is its route.
    #[inline]
    pub fn value(&self, part: Picked<T, Ours>) -> T {
        part.value()
    }
}

macro_rules! routes {
    ($($trait:ident [$($bound:tt)*] $route:ident for [$($this:tt)*] $via:ty;)*) => {$(
        pub trait $trait<'de, T>: Sized {
            #[inline]
            fn slot($($this)*) -> Slot<T, $route> {
                Slot::new()
            }
            #[inline]
            fn value($($this)*, part: Picked<T, $route>) -> T {
                part.value()
            }
        }
        impl<'de, T $($bound)*> $trait<'de, T> for $via {}
    )*};
}

// What `(&Via::<T>::NEW).slot()` is, in the order in which rustc looks: as it stands, behind one more reference, without.
routes! {
    ViaWrappedTwice [: Wrap<Inner: Wrap<Inner: Deserialize<'de>>>] WrappedTwice for [&self] Via<T>;
    ViaWrapped [: Wrap<Inner: Deserialize<'de>>] Wrapped for [&self] &Via<T>;
    ViaForeign [] Foreign for [self] Via<T>;
}

/// The slot of a type that is surely ours: nothing has to be picked.
#[must_use]
pub fn slot<T>() -> Slot<T, Ours> {
    Slot::new()
}
