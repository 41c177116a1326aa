//! String and integer literals.

use super::message::{self, Expecting, Got};
use super::names::same;
use super::{Ask, Atom, Context, Hint, Outcome, Sink, Source, Taken, Want, Wrapper};
use crate::schema::{Literals, Model, Values};
use crate::validate::Violation;

/// An enum of literals.
pub trait Literal: Model {
    /// The variant of what was found, if the enum has one.
    fn make(found: Found<'_>) -> Option<Self>
    where
        Self: Sized;
}

/// A literal that was found.
pub enum Found<'a> {
    /// By its index among the values.
    Known(usize),
    /// By none: only for open literals.
    Other(&'a str),
    /// The same.
    OtherInteger(i64),
}

/// Takes what was found, or leaves it.
trait Take {
    fn take(&mut self, found: Found<'_>) -> bool;
}

impl<T: Literal> Take for Option<T> {
    fn take(&mut self, found: Found<'_>) -> bool {
        let _before = std::mem::replace(self, T::make(found));
        self.is_some()
    }
}

/// Reads a literal.
///
/// # Errors
/// As [`Source::read`].
pub fn literal<'de, T: Literal>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
) -> Outcome {
    read(source, ask, T::SCHEMA.literals(), slot)
}

fn read(
    source: &mut dyn Source<'_>,
    ask: Ask,
    literals: &'static Literals,
    slot: &mut dyn Take,
) -> Outcome {
    source.take(Want::Literal(&mut LiteralSink { literals, slot }), ask)
}

/// A literal that is wanted.
pub struct LiteralSink<'a> {
    literals: &'static Literals,
    slot: &'a mut dyn Take,
}

impl LiteralSink<'_> {
    /// Takes a text, if the enum has a variant for it.
    pub(super) fn text(&mut self, text: &str) -> bool {
        matches!(self.literals.values, Values::Text(_))
            && of_text(self.literals, text).is_some_and(|found| self.slot.take(found))
    }
}

impl<'de> Sink<'de> for LiteralSink<'_> {
    fn expecting(&self) -> Expecting<'_> {
        expecting(self.literals)
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        let found = find(self.literals, atom);
        Ok(if found.is_some_and(|found| self.slot.take(found)) {
            Taken::Value
        } else {
            Taken::Refused
        })
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

pub(super) fn expecting(literals: &'static Literals) -> Expecting<'static> {
    match literals.values {
        Values::Text(_) if literals.open => Expecting::Text("a string"),
        Values::Text(texts) => Expecting::OneOf(texts),
        Values::Integers(_) if literals.open => Expecting::Integer {
            min: i64::MIN.into(),
            max: i64::MAX as u128,
        },
        Values::Integers(integers) => Expecting::OneOfIntegers(integers),
    }
}

fn find<'a>(literals: &Literals, atom: &'a Atom<'_, '_>) -> Option<Found<'a>> {
    match literals.values {
        Values::Text(_) => of_text(literals, atom.text()?),
        Values::Integers(_) => {
            let value = match *atom {
                Atom::I64(v) => v,
                Atom::U64(v) => v.try_into().ok()?,
                _ => return None,
            };
            of_integer(literals, value)
        }
    }
}

#[inline]
fn of_text<'a>(literals: &Literals, text: &'a str) -> Option<Found<'a>> {
    match index(literals, text) {
        Some(index) => Some(Found::Known(index)),
        None => literals.open.then_some(Found::Other(text)),
    }
}

fn of_integer(literals: &Literals, value: i64) -> Option<Found<'static>> {
    let Values::Integers(known) = literals.values else {
        return None;
    };
    match known.iter().position(|v| *v == value) {
        Some(index) => Some(Found::Known(index)),
        None => literals.open.then_some(Found::OtherInteger(value)),
    }
}

/// The index of a spelling.
#[inline]
pub(super) fn index(literals: &Literals, text: &str) -> Option<usize> {
    if literals.has_length_of(text) {
        position(literals, text)
    } else {
        None
    }
}

#[inline(never)]
fn position(literals: &Literals, text: &str) -> Option<usize> {
    let Values::Text(known) = literals.values else {
        return None;
    };
    if let Some(index) = known.iter().position(|known| same(known, text)) {
        return Some(index);
    }
    let alias = literals.aliases.iter().find(|(alias, _)| *alias == text);
    alias.map(|(_, index)| *index)
}

/// The variant of a listed spelling.
#[must_use]
pub fn find_literal<T: Literal>(text: &str) -> Option<T> {
    T::make(Found::Known(index(T::SCHEMA.literals(), text)?))
}

/// The variant of an integer, listed or not.
#[must_use]
pub fn find_integer<T: Literal>(value: i64) -> Option<T> {
    T::make(of_integer(T::SCHEMA.literals(), value)?)
}

/// Finds the literal that `text` spells.
///
/// # Errors
/// A violation with the code `literal` when there is none.
pub fn parse_literal<T: Literal>(text: &str) -> Result<T, Violation> {
    parse(T::SCHEMA.literals(), text)
        .and_then(T::make)
        .ok_or_else(|| not_listed(T::SCHEMA.literals(), text))
}

fn parse<'a>(literals: &Literals, text: &'a str) -> Option<Found<'a>> {
    match literals.values {
        Values::Text(_) => of_text(literals, text),
        Values::Integers(_) => of_integer(literals, text.parse().ok()?),
    }
}

#[cold]
fn not_listed(literals: &'static Literals, text: &str) -> Violation {
    let got = Got::Text(text);
    let expected = message::expecting(&expecting(literals), &got);
    Violation::new("literal", format!("expected {expected}, got {got}"))
}

/// An item of a constant list.
#[must_use]
pub const fn text(list: &'static [&'static str], index: usize) -> &'static str {
    if index < list.len() { list[index] } else { "" }
}

/// An item of a constant list.
#[must_use]
pub const fn integer(list: &'static [i64], index: usize) -> i64 {
    if index < list.len() { list[index] } else { 0 }
}
