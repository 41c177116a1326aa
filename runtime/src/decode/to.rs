//! Where the tokens of a format go.

use super::place::Place;
use super::{Sink, Tape, Want};

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
            To::Place(place) => place.take_text(text),
            To::Sink(_) => false,
        }
    }

    /// The tape that the value, or the key, is to be put on.
    #[inline]
    pub(super) fn tape(&mut self) -> Option<&mut Tape<'de>> {
        match self {
            To::Place(Place::Tape(tape) | Place::TapeKey(tape)) => Some(tape),
            _ => None,
        }
    }

    /// Takes a text that lasts, if one is wanted and this is it; there is no tape.
    pub(super) fn borrowed(&mut self, text: &'de str) -> bool {
        match self {
            To::Want(Want::Tag(choice)) => {
                choice.take_borrowed_tag(text);
                true
            }
            other => other.text(text),
        }
    }

    /// Takes a number, if one is wanted and this is it.
    #[inline]
    pub(super) fn unsigned(&mut self, value: u64) -> bool {
        match self {
            To::Want(want) => want.unsigned(value),
            To::Place(Place::Tape(tape)) => {
                tape.put_unsigned(value);
                true
            }
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
