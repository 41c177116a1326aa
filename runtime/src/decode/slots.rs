//! A struct that can not be read in place is made of its fields' values, which are read into slots of their own.
//!
//! The types of the values are all that generated code says of them, in the function that makes the struct. Everything else
//! is in here, once for all structs: generated code is checked even where it is never compiled to machine code.

use std::marker::PhantomData;

use super::slot::Route;
use super::{Ask, Blank, Decode, Fail, Fields, Outcome, Source, Taken, Via, in_place, object};
use crate::schema::Model;
use crate::types::Extra;

/// What a field's value comes in: itself, where its type is surely ours.
pub trait Part<'de>: Sized {
    /// # Errors
    /// As [`Source::read`].
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Outcome;
    /// The value of a field that is not there.
    fn absent() -> Option<Self>;
}

impl<'de, T: Decode<'de>> Part<'de> for T {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Outcome {
        T::decode(slot, source, Ask::Value)
    }
    fn absent() -> Option<Self> {
        T::absent()
    }
}

/// A value with the route by which it is read: `Via` takes it out again, and so says which.
pub struct Picked<T, R>(T, PhantomData<R>);

impl<T, R> Picked<T, R> {
    fn new(value: T) -> Self {
        Picked(value, PhantomData)
    }

    #[inline]
    pub(super) fn value(self) -> T {
        self.0
    }
}

impl<'de, T, R: Route<'de, T>> Part<'de> for Picked<T, R> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Outcome {
        let mut value = None;
        let taken = R::read(&mut value, source, Ask::Value);
        *slot = value.map(Picked::new);
        taken
    }
    fn absent() -> Option<Self> {
        R::absent().map(Picked::new)
    }
}

/// A field with `default`.
pub struct OrDefault<P>(Option<P>);

impl<'de, P: Part<'de>> Part<'de> for OrDefault<P> {
    fn read(slot: &mut Option<Self>, source: &mut dyn Source<'de>) -> Outcome {
        let mut part = None;
        let taken = P::read(&mut part, source);
        *slot = part.map(|part| OrDefault(Some(part)));
        taken
    }
    fn absent() -> Option<Self> {
        Some(OrDefault(None))
    }
}

/// The value of such a field. That the type has a default is asked for here and nowhere else, so that an error says it once.
pub fn or_default<T: Default>(part: OrDefault<T>) -> T {
    part.0.unwrap_or_default()
}

impl<P> OrDefault<P> {
    /// The same of the value that comes in it.
    pub fn of<T>(self, value: impl FnOnce(P) -> T) -> OrDefault<T> {
        OrDefault(self.0.map(value))
    }
}

/// The values of a struct: a tuple, or more than one.
pub trait Parts<'de>: Sized {
    /// How many.
    const LEN: usize;
    /// Nothing is read yet.
    const EMPTY: Self::Slots;
    type Slots;
    /// # Errors
    /// As [`Source::read`].
    fn set(slots: &mut Self::Slots, index: usize, source: &mut dyn Source<'de>) -> Outcome;
    /// # Errors
    /// When a value is missing.
    fn take(slots: Self::Slots) -> Result<Self, Fail>;
}

/// Two tuples, since none is endless.
pub struct And<A, B>(pub A, pub B);

impl<'de, A: Parts<'de>, B: Parts<'de>> Parts<'de> for And<A, B> {
    const LEN: usize = A::LEN + B::LEN;
    const EMPTY: Self::Slots = (A::EMPTY, B::EMPTY);
    type Slots = (A::Slots, B::Slots);
    fn set(slots: &mut Self::Slots, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        match index.checked_sub(A::LEN) {
            None => A::set(&mut slots.0, index, source),
            Some(index) => B::set(&mut slots.1, index, source),
        }
    }
    fn take(slots: Self::Slots) -> Result<Self, Fail> {
        Ok(And(A::take(slots.0)?, B::take(slots.1)?))
    }
}

fn present<'de, P: Part<'de>>(slot: Option<P>) -> Result<P, Fail> {
    slot.or_else(P::absent).ok_or(Fail::new())
}

macro_rules! tuples {
    ($($len:literal: $($part:ident $index:tt)*;)*) => {$(
        impl<'de, $($part: Part<'de>),*> Parts<'de> for ($($part,)*) {
            const LEN: usize = $len;
            const EMPTY: Self::Slots = ($(None::<$part>,)*);
            type Slots = ($(Option<$part>,)*);
            fn set(slots: &mut Self::Slots, index: usize, source: &mut dyn Source<'de>) -> Outcome {
                match index {
                    $($index => $part::read(&mut slots.$index, source),)*
                    _ => Err(Fail::new()),
                }
            }
            fn take(slots: Self::Slots) -> Result<Self, Fail> {
                Ok(($(present(slots.$index)?,)*))
            }
        }
    )*};
}

tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
}

/// A model of which all fields have a blank value: it is read in place, and what would make it of parts is not called.
/// No trait's method, and so the first that is looked at.
impl<'de, T: Fields<'de> + Blank<'de> + Model> Via<T> {
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    pub fn read_model<P>(
        &self,
        slot: &mut Option<T>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        _make: &impl Fn(P, Extra) -> T,
    ) -> Outcome {
        in_place(source, ask, T::SCHEMA, slot)
    }
}

/// A model with a field that has none: a foreign type.
pub trait ModelBySlots<'de, T> {
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    fn read_model<P: Parts<'de>>(
        &self,
        slot: &mut Option<T>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        make: &impl Fn(P, Extra) -> T,
    ) -> Outcome
    where
        T: Model,
        // Said so that rustc tells what a field's type lacks by the field, not by all of them.
        P::Slots: Sized,
    {
        by_slots(slot, source, ask, make)
    }
}

impl<T> ModelBySlots<'_, T> for Via<T> {}

fn by_slots<'de, T: Model, P: Parts<'de>>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
    make: &impl Fn(P, Extra) -> T,
) -> Outcome {
    let mut slots = P::EMPTY;
    let mut extra = Extra::new();
    let keep = T::SCHEMA.table().extra.then_some(&mut extra);
    let mut set = |index: usize, source: &mut dyn Source<'de>| P::set(&mut slots, index, source);
    let taken = object(source, ask, T::SCHEMA, keep, &mut set)?;
    if let Taken::Value = taken {
        *slot = Some(make(P::take(slots)?, extra));
    }
    Ok(taken)
}
