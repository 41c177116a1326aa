//! `#[model(borrow)]`: texts that are borrowed from the input where they have no escapes.

use std::borrow::Cow;

use super::message::Expecting;
use super::scalar::scalar;
use super::{Ask, Atom, Outcome, Source};

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
