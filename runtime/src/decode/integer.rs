//! Integers of all widths.

use std::num::NonZero;

use super::message::Expecting;
use super::scalar::scalar;
use super::{
    Ask, Atom, Context, Decode, Fill, Hint, Outcome, Sink, Source, Taken, Want, Wrapper, wrap,
};

/// An integer of up to 64 bits that is wanted.
pub struct Integer {
    min: i64,
    pub(super) max: u64,
    /// What came; a negative one in two's complement.
    pub(super) bits: u64,
}

impl Integer {
    /// One between two bounds, both included; `min` is at most 0.
    fn new(min: i64, max: u64) -> Self {
        let bits = 0;
        Integer { min, max, bits }
    }

    /// Takes a number that is not below zero, if it is not too large.
    #[inline]
    pub(super) fn unsigned(&mut self, value: u64) -> bool {
        self.bits = value;
        value <= self.max
    }

    fn signed(&mut self, value: i64) -> bool {
        match u64::try_from(value) {
            Ok(value) => self.unsigned(value),
            Err(_) => {
                self.bits = value as u64;
                value >= self.min
            }
        }
    }

    fn atom(&mut self, atom: &Atom<'_, '_>) -> bool {
        match *atom {
            Atom::I64(v) => self.signed(v),
            Atom::U64(v) => self.unsigned(v),
            Atom::I128(v) => match v.try_into() {
                Ok(v) => self.signed(v),
                Err(_) => v.try_into().is_ok_and(|v| self.unsigned(v)),
            },
            Atom::U128(v) => v.try_into().is_ok_and(|v| self.unsigned(v)),
            _ => false,
        }
    }
}

impl<'de> Sink<'de> for Integer {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Integer {
            min: self.min.into(),
            max: self.max.into(),
        }
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(if Integer::atom(self, atom) {
            Taken::Value
        } else {
            Taken::Refused
        })
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

macro_rules! integers {
    ($($ty:ident)*) => {$(
        impl<'de> Fill<'de> for $ty {
            fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let mut wanted = Integer::new($ty::MIN as i64, $ty::MAX as u64);
                let taken = source.take(Want::Integer(&mut wanted), ask)?;
                *self = wanted.bits as $ty;
                Ok(taken)
            }
        }
        impl<'de> Decode<'de> for $ty {
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let mut wanted = Integer::new($ty::MIN as i64, $ty::MAX as u64);
                let taken = source.take(Want::Integer(&mut wanted), ask)?;
                if taken.is_value() {
                    *slot = Some(wanted.bits as $ty);
                }
                Ok(taken)
            }
        }
        impl<'de> Decode<'de> for NonZero<$ty> {
            #[inline] // Compiled where it is used: most models have none.
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let min = if $ty::MIN == 0 { 1 } else { $ty::MIN as i128 };
                let expecting = Expecting::Integer { min, max: $ty::MAX as u128 };
                scalar(slot, source, ask.hint(), expecting, |atom| integer(atom).and_then(NonZero::new))
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// An integer of any type, if the token is one and the type holds it.
fn integer<T>(atom: &Atom<'_, '_>) -> Option<T>
where
    T: TryFrom<i64> + TryFrom<u64> + TryFrom<i128> + TryFrom<u128>,
{
    match *atom {
        Atom::I64(v) => v.try_into().ok(),
        Atom::U64(v) => v.try_into().ok(),
        Atom::I128(v) => v.try_into().ok(),
        Atom::U128(v) => v.try_into().ok(),
        _ => None,
    }
}

/// The wide ones are asked for by name where people read along: JSON's plain numbers end at 64 bits. Other formats hand
/// them out as they are, or as sixteen bytes.
macro_rules! wide_integers {
    ($($ty:ident, $hint:expr;)*) => {$(
        impl<'de> Fill<'de> for $ty {
            #[inline]
            fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let mut slot = None;
                let taken = Self::decode(&mut slot, source, ask)?;
                *self = slot.unwrap_or_default();
                Ok(taken)
            }
        }
        impl<'de> Decode<'de> for $ty {
            #[inline] // Compiled where it is used: most models have none.
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let expecting = Expecting::Integer { min: $ty::MIN as i128, max: $ty::MAX as u128 };
                let mut read = |source: &mut dyn Source<'de>, hint| {
                    scalar(slot, source, hint, expecting, |atom| {
                        integer(atom).or_else(|| Some($ty::from_be_bytes(sixteen(atom)?)))
                    })
                };
                if !source.context().human_readable() {
                    return read(source, ask.hint());
                }
                match ask {
                    Ask::Value => read(source, $hint),
                    Ask::Optional => wrap::option(source, &mut |source| read(source, $hint)),
                }
            }
        }
    )*};
}

wide_integers! {
    i128, Hint::I128;
    u128, Hint::U128;
}

fn sixteen(atom: &Atom<'_, '_>) -> Option<[u8; 16]> {
    match atom {
        Atom::Bytes(bytes) => (*bytes).try_into().ok(),
        Atom::BorrowedBytes(bytes) => (*bytes).try_into().ok(),
        Atom::ByteBuf(bytes) => bytes.as_slice().try_into().ok(),
        _ => None,
    }
}
