//! Texts, and values without parts that are no integers.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::message::Expecting;
use super::{Ask, Atom, Context, Decode, Fill, Hint, Outcome, Sink, Source, Taken, Want, Wrapper};

/// Reads a value with a function that takes or leaves a token.
pub(crate) struct Scalar<'a, F> {
    pub(crate) expecting: Expecting<'a>,
    pub(crate) take: F,
}

impl<'de, F: FnMut(&mut Atom<'_, 'de>) -> bool> Sink<'de> for Scalar<'_, F> {
    fn expecting(&self) -> Expecting<'_> {
        self.expecting
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(if (self.take)(atom) {
            Taken::Value
        } else {
            Taken::Refused
        })
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

/// Reads a scalar into `slot`.
pub(crate) fn scalar<'de, T>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    hint: Hint,
    expecting: Expecting<'_>,
    convert: fn(&mut Atom<'_, 'de>) -> Option<T>,
) -> Outcome {
    let take = |atom: &mut Atom<'_, 'de>| {
        *slot = convert(atom);
        slot.is_some()
    };
    source.read(hint, &mut Scalar { expecting, take })
}

/// The same in place.
pub(crate) fn scalar_in<'de, T>(
    place: &mut T,
    source: &mut dyn Source<'de>,
    hint: Hint,
    expecting: Expecting<'_>,
    convert: fn(&mut Atom<'_, 'de>) -> Option<T>,
) -> Outcome {
    let take = |atom: &mut Atom<'_, 'de>| match convert(atom) {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    };
    source.read(hint, &mut Scalar { expecting, take })
}

macro_rules! scalars {
    ($($ty:ty, $what:expr, $convert:expr, $at_hand:expr;)*) => {$(
        impl<'de> Fill<'de> for $ty {
            fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                if let Some(value) = $at_hand(source) {
                    *self = value;
                    return Ok(Taken::Value);
                }
                scalar_in(self, source, ask.hint(), $what, $convert)
            }
        }
        impl<'de> Decode<'de> for $ty {
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                *slot = $at_hand(source);
                if slot.is_some() {
                    return Ok(Taken::Value);
                }
                scalar(slot, source, ask.hint(), $what, $convert)
            }
        }
    )*};
}

scalars! {
    bool, Expecting::Text("a boolean"), |atom| if let Atom::Bool(v) = atom { Some(*v) } else { None },
        boolean;
    f64, Expecting::Text("a number"), |atom| float(atom), fraction;
    f32, Expecting::Single, |atom| float(atom).and_then(single), narrow_fraction;
    char, Expecting::Text("a character"), character, nothing;
}

fn boolean(source: &mut dyn Source<'_>) -> Option<bool> {
    source.boolean()
}

fn fraction(source: &mut dyn Source<'_>) -> Option<f64> {
    source.fraction()
}

/// Those at hand are far from an infinity.
fn narrow_fraction(source: &mut dyn Source<'_>) -> Option<f32> {
    source.fraction().map(|v| v as f32)
}

fn nothing<T>(_: &mut dyn Source<'_>) -> Option<T> {
    None
}

/// A text takes the place of an empty one.
impl<'de> Sink<'de> for String {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a string")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        let Some(text) = atom.take_string() else {
            return Ok(Taken::Refused);
        };
        *self = text;
        Ok(Taken::Value)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de> Fill<'de> for String {
    fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        source.take(Want::Text(self), ask)
    }
}

impl<'de> Decode<'de> for String {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut text = String::new();
        let taken = source.take(Want::Text(&mut text), ask)?;
        if taken.is_value() {
            *slot = Some(text);
        }
        Ok(taken)
    }
}

macro_rules! shared_texts {
    ($($ty:ty, $convert:expr;)*) => {$(
        impl<'de> Decode<'de> for $ty {
            #[inline] // Compiled where it is used: most models have none.
            fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                scalar(slot, source, ask.hint(), Expecting::Text("a string"), $convert)
            }
        }
    )*};
}

shared_texts! {
    Box<str>, |atom| atom.take_string().map(Into::into);
    Rc<str>, |atom| atom.text().map(Into::into);
    Arc<str>, |atom| atom.text().map(Into::into);
}

fn float(atom: &Atom<'_, '_>) -> Option<f64> {
    match *atom {
        Atom::F64(v) => Some(v),
        Atom::I64(v) => Some(v as f64),
        Atom::U64(v) => Some(v as f64),
        Atom::I128(v) => Some(v as f64),
        Atom::U128(v) => Some(v as f64),
        _ => None,
    }
}

/// The nearest `f32`; an infinity is none of a number that is finite.
fn single(value: f64) -> Option<f32> {
    let nearest = value as f32;
    (nearest.is_finite() || !value.is_finite()).then_some(nearest)
}

fn character(atom: &mut Atom<'_, '_>) -> Option<char> {
    if let Atom::Char(v) = atom {
        return Some(*v);
    }
    let mut chars = atom.text()?.chars();
    chars.next().filter(|_| chars.next().is_none())
}

impl<'de> Decode<'de> for Cow<'_, str> {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut text = None;
        let taken = String::decode(&mut text, source, ask)?;
        *slot = text.map(Cow::Owned);
        Ok(taken)
    }
}

impl<'de: 'a, 'a> Decode<'de> for &'a str {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let convert = |atom: &mut Atom<'_, 'de>| {
            if let Atom::Borrowed(v) = atom {
                Some(*v)
            } else {
                None
            }
        };
        let expecting = Expecting::Text("a string that can be borrowed (it has no escapes)");
        scalar(slot, source, ask.hint(), expecting, convert)
    }
}

impl<'de: 'a, 'a> Decode<'de> for &'a [u8] {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let convert = |atom: &mut Atom<'_, 'de>| match atom {
            Atom::BorrowedBytes(v) => Some(*v),
            Atom::Borrowed(v) => Some(v.as_bytes()),
            _ => None,
        };
        scalar(
            slot,
            source,
            ask.hint(),
            Expecting::Text("bytes that can be borrowed"),
            convert,
        )
    }
}

/// Texts that are borrowed or shared: blank ones cost nothing.
macro_rules! through_slot {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        impl<'de $($generics)*> Fill<'de> for $ty {
            fn fill(&mut self, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
                let mut slot = None;
                let taken = Self::decode(&mut slot, source, ask)?;
                if let Some(value) = slot {
                    *self = value;
                }
                Ok(taken)
            }
        }
    )*};
}

through_slot! {
    [: 'a, 'a] &'a str;
    [: 'a, 'a] &'a [u8];
    [, 'a] Cow<'a, str>;
}
