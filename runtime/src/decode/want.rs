//! What a reader wants, where a source can give it without asking a sink for each token.

use super::entry::ObjectSink;
use super::literal::LiteralSink;
use super::{Choice, Integer, Object, Set, Sink};

/// What is wanted of the next value: most of what comes is one of a few things, which go where they belong at once.
/// Whatever else comes is for the sink that each of these is, too. Two words, which go through a call in registers.
pub enum Want<'a, 'de> {
    /// In place of an empty one.
    Text(&'a mut String),
    Integer(&'a mut Integer),
    Literal(&'a mut LiteralSink<'a>),
    Object(&'a mut ObjectSink<'a, 'de>),
    /// A discriminator of a union.
    Tag(&'a mut Choice<'de>),
}

impl<'de> Want<'_, 'de> {
    /// Takes a text, if one is wanted and this is it.
    #[inline]
    pub(super) fn text(&mut self, text: &str) -> bool {
        match self {
            Want::Text(place) => put(place, text),
            other => other.known(text),
        }
    }

    #[inline(never)]
    fn known(&mut self, text: &str) -> bool {
        match self {
            Want::Literal(literal) => literal.text(text),
            Want::Tag(choice) => choice.take_tag(text),
            Want::Text(_) | Want::Integer(_) | Want::Object(_) => false,
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

    /// Begins the object, if one is wanted.
    pub(super) fn begin(&mut self) -> Option<(&mut Object<'de>, Set<'_, 'de>)> {
        match self {
            Want::Object(object) => object.begin(),
            _ => None,
        }
    }

    /// As what takes any token.
    pub(super) fn sink(&mut self) -> &mut dyn Sink<'de> {
        match self {
            Want::Text(place) => &mut **place,
            Want::Integer(wanted) => &mut **wanted,
            Want::Literal(literal) => &mut **literal,
            Want::Object(object) => &mut **object,
            Want::Tag(choice) => &mut **choice,
        }
    }
}

/// A function of its own, so that those who may end up here need no more registers than it takes to see that.
#[inline(never)]
fn put(place: &mut String, text: &str) -> bool {
    *place = text.to_owned();
    true
}
