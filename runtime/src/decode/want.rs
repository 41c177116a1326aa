//! What a reader wants, where a source can give it without asking a sink for each token.

use super::literal::LiteralSink;
use super::place::Place;
use super::{Choice, Integer, Sink};

/// What is wanted of the next value: most of what comes is one of a few things, which go where they belong at once.
/// Whatever else comes is for the sink that each of these is, too.
pub enum Want<'a, 'de> {
    Sink(&'a mut dyn Sink<'de>),
    /// In place of an empty one.
    Text(&'a mut String),
    Integer(&'a mut Integer),
    Literal(&'a mut LiteralSink<'a>),
    /// A discriminator of a union.
    Tag(&'a mut Choice<'de>),
    /// The value, whatever it is.
    Whole(Place<'a, 'de>),
}

impl<'de> Want<'_, 'de> {
    /// Takes a text, if one is wanted and this is it.
    pub(super) fn text(&mut self, text: &str) -> bool {
        match self {
            Want::Text(place) => {
                **place = text.to_owned();
                true
            }
            Want::Whole(place) => place.take_text(text, None),
            _ => self.known_text(text),
        }
    }

    /// The same for a text that lasts.
    pub(super) fn borrowed(&mut self, text: &'de str) -> bool {
        match self {
            Want::Whole(place) => place.take_text(text, Some(text)),
            _ => self.text(text),
        }
    }

    #[inline(never)]
    fn known_text(&mut self, text: &str) -> bool {
        match self {
            Want::Literal(literal) => literal.text(text),
            Want::Tag(choice) => choice.take_tag(text),
            _ => false,
        }
    }

    /// Takes a number, if one is wanted and this is it.
    #[inline]
    pub(super) fn unsigned(&mut self, value: u64) -> bool {
        match self {
            Want::Integer(wanted) => wanted.unsigned(value),
            _ => false,
        }
    }

    /// As what takes any token.
    pub(super) fn sink(&mut self) -> &mut dyn Sink<'de> {
        match self {
            Want::Sink(sink) => &mut **sink,
            Want::Text(place) => &mut **place,
            Want::Integer(wanted) => &mut **wanted,
            Want::Literal(literal) => &mut **literal,
            Want::Tag(choice) => &mut **choice,
            Want::Whole(place) => place,
        }
    }
}
