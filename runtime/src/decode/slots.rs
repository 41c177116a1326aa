//! A struct that can not be read in place is read into a tuple of slots, one for each field, and made of what was taken.
//!
//! Everything but the tuple and the function that makes the struct of it is in here, once for all structs: generated code
//! is checked even where it is never compiled to machine code.

use super::slot::{Route, Slot};
use super::{Ask, Blank, Fail, Fields, Outcome, Source, Taken, Via, in_place, object};
use crate::schema::Model;
use crate::types::Extra;

/// What waits for the value of a field.
pub trait Part<'de> {
    type Value;
    /// # Errors
    /// As [`Source::read`].
    fn read(&mut self, source: &mut dyn Source<'de>) -> Outcome;
    /// # Errors
    /// When there is no value.
    fn take(&mut self) -> Result<Self::Value, Fail>;
}

impl<'de, T, R: Route<'de, T>> Part<'de> for Slot<T, R> {
    type Value = T;
    #[inline]
    fn read(&mut self, source: &mut dyn Source<'de>) -> Outcome {
        self.decode(source)
    }
    #[inline]
    fn take(&mut self) -> Result<T, Fail> {
        Slot::take(self)
    }
}

/// A field with `default`.
pub struct OrDefault<T, R>(Slot<T, R>, fn() -> T);

/// The slot of such a field. That the type has a default is asked for here and nowhere else, so that an error says it once.
pub fn or_default<T: Default, R>(slot: Slot<T, R>) -> OrDefault<T, R> {
    OrDefault(slot, T::default)
}

impl<'de, T, R: Route<'de, T>> Part<'de> for OrDefault<T, R> {
    type Value = T;
    #[inline]
    fn read(&mut self, source: &mut dyn Source<'de>) -> Outcome {
        self.0.decode(source)
    }
    #[inline]
    fn take(&mut self) -> Result<T, Fail> {
        Ok(self.0.found().unwrap_or_else(self.1))
    }
}

/// The slots of a struct: a tuple, or more than one.
pub trait Slots<'de> {
    /// How many.
    const LEN: usize;
    type Values;
    /// # Errors
    /// As [`Source::read`].
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome;
    /// # Errors
    /// When a value is missing.
    fn take(&mut self) -> Result<Self::Values, Fail>;
}

/// Two tuples, since none is endless.
pub struct And<A, B>(pub A, pub B);

impl<'de, A: Slots<'de>, B: Slots<'de>> Slots<'de> for And<A, B> {
    const LEN: usize = A::LEN + B::LEN;
    type Values = (A::Values, B::Values);
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        match index.checked_sub(A::LEN) {
            None => self.0.set(index, source),
            Some(index) => self.1.set(index, source),
        }
    }
    fn take(&mut self) -> Result<Self::Values, Fail> {
        Ok((self.0.take()?, self.1.take()?))
    }
}

macro_rules! tuples {
    ($($len:literal: $($slot:ident $index:tt)*;)*) => {$(
        impl<'de, $($slot: Part<'de>),*> Slots<'de> for ($($slot,)*) {
            const LEN: usize = $len;
            type Values = ($($slot::Value,)*);
            fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
                match index {
                    $($index => self.$index.read(source),)*
                    _ => Err(Fail::new()),
                }
            }
            fn take(&mut self) -> Result<Self::Values, Fail> {
                Ok(($(self.$index.take()?,)*))
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

/// A model of which all fields have a blank value: it is read in place, and what would make it of slots is not called.
/// No trait's method, and so the first that is looked at.
impl<'de, T: Fields<'de> + Blank<'de> + Model> Via<T> {
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    pub fn read_model<S: Slots<'de>>(
        &self,
        slot: &mut Option<T>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        _slots: &impl Fn() -> S,
        _make: &impl Fn(S::Values, Extra) -> T,
    ) -> Outcome {
        in_place(source, ask, T::SCHEMA, slot)
    }
}

/// A model with a field that has none: a foreign type.
pub trait ModelBySlots<'de, T> {
    /// # Errors
    /// As [`Source::read`].
    #[inline]
    fn read_model<S: Slots<'de>>(
        &self,
        slot: &mut Option<T>,
        source: &mut dyn Source<'de>,
        ask: Ask,
        slots: &impl Fn() -> S,
        make: &impl Fn(S::Values, Extra) -> T,
    ) -> Outcome
    where
        T: Model,
    {
        by_slots(slot, source, ask, slots(), make)
    }
}

impl<T> ModelBySlots<'_, T> for Via<T> {}

fn by_slots<'de, T: Model, S: Slots<'de>>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
    mut slots: S,
    make: &impl Fn(S::Values, Extra) -> T,
) -> Outcome {
    let mut extra = Extra::new();
    let keep = T::SCHEMA.table().extra.then_some(&mut extra);
    let mut set = |index: usize, source: &mut dyn Source<'de>| slots.set(index, source);
    let taken = object(source, ask, T::SCHEMA, keep, &mut set)?;
    if let Taken::Value = taken {
        *slot = Some(make(slots.take()?, extra));
    }
    Ok(taken)
}
