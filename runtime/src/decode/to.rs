//! Where the tokens of a format go.

use super::place::Place;
use super::{Sink, Want};

/// What a visitor gives its tokens to.
pub(super) enum To<'a, 'de> {
    Sink(&'a mut dyn Sink<'de>),
    Want(Want<'a, 'de>),
    /// Takes the value, whatever it is.
    Place(Place<'a, 'de>),
}

impl<'de> To<'_, 'de> {
    /// Takes a text, if one is wanted and this is it.
    pub(super) fn text(&mut self, text: &str) -> bool {
        match self {
            To::Want(want) => want.text(text),
            To::Place(place) => place.take_text(text, None),
            To::Sink(_) => false,
        }
    }

    /// The same for a text that lasts.
    pub(super) fn borrowed(&mut self, text: &'de str) -> bool {
        match self {
            To::Want(want) => want.text(text),
            To::Place(place) => place.take_text(text, Some(text)),
            To::Sink(_) => false,
        }
    }

    /// Takes a number, if one is wanted and this is it.
    #[inline]
    pub(super) fn unsigned(&mut self, value: u64) -> bool {
        match self {
            To::Want(want) => want.unsigned(value),
            _ => false,
        }
    }

    /// As what takes any token.
    pub(super) fn sink(&mut self) -> &mut dyn Sink<'de> {
        match self {
            To::Sink(sink) => &mut **sink,
            To::Want(want) => want.sink(),
            To::Place(place) => place,
        }
    }
}
