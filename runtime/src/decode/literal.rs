//! String and integer literals.

use std::borrow::Cow;

use super::message::{self, Expecting, Got};
use super::names::same;
use super::{Ask, Atom, Context, Hint, Outcome, Sink, Source, Taken, Want, Wrapper};
use crate::schema::{Literals, Model, Values};
use crate::validate::Violation;

/// An enum of literals.
pub trait Literal: Model {
    /// The variant of what was found.
    fn make(found: &mut Found<'_>) -> Self
    where
        Self: Sized;
}

/// A literal that was found.
pub struct Found<'a> {
    /// Its position among the values; what is not listed has none of them.
    pub index: usize,
    /// What is not listed, and so is kept by an open enum.
    text: Cow<'a, str>,
    integer: i64,
}

impl<'a> Found<'a> {
    const UNLISTED: usize = usize::MAX;

    fn known(index: usize) -> Self {
        Found {
            index,
            text: Cow::Borrowed(""),
            integer: 0,
        }
    }

    fn other(text: Cow<'a, str>) -> Self {
        Found {
            text,
            ..Found::known(Found::UNLISTED)
        }
    }

    fn other_integer(integer: i64) -> Self {
        Found {
            integer,
            ..Found::known(Found::UNLISTED)
        }
    }

    /// The text that is not listed.
    pub fn text(&mut self) -> String {
        std::mem::take(&mut self.text).into_owned()
    }

    /// The integer that is not listed.
    pub fn integer(&self) -> i64 {
        self.integer
    }
}

/// Takes what was found.
trait Take {
    fn take(&mut self, found: &mut Found<'_>);
}

impl<T: Literal> Take for Option<T> {
    fn take(&mut self, found: &mut Found<'_>) {
        let _before = self.replace(T::make(found));
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
    #[inline]
    pub(super) fn text(&mut self, text: &str) -> bool {
        matches!(self.literals.values, Values::Text(_)) && self.take(of_text(self.literals, text))
    }

    #[inline]
    fn take(&mut self, found: Option<Found<'_>>) -> bool {
        let Some(mut found) = found else {
            return false;
        };
        self.slot.take(&mut found);
        true
    }
}

impl<'de> Sink<'de> for LiteralSink<'_> {
    fn expecting(&self) -> Expecting<'_> {
        expecting(self.literals)
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(if self.take(find(self.literals, atom)) {
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
        Some(index) => Some(Found::known(index)),
        None if literals.open => Some(Found::other(Cow::Borrowed(text))),
        None => None,
    }
}

fn of_integer(literals: &Literals, value: i64) -> Option<Found<'static>> {
    let Values::Integers(known) = literals.values else {
        return None;
    };
    match known.iter().position(|v| *v == value) {
        Some(index) => Some(Found::known(index)),
        None if literals.open => Some(Found::other_integer(value)),
        None => None,
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

/// The variant of a text, listed or not, of an open enum.
#[must_use]
pub fn literal_of<T: Literal>(text: &str) -> T {
    T::make(&mut of_any(T::SCHEMA.literals(), Cow::Borrowed(text)))
}

/// The same, which keeps the text if it is not listed.
#[must_use]
pub fn literal_of_string<T: Literal>(text: String) -> T {
    T::make(&mut of_any(T::SCHEMA.literals(), Cow::Owned(text)))
}

fn of_any<'a>(literals: &Literals, text: Cow<'a, str>) -> Found<'a> {
    match index(literals, &text) {
        Some(index) => Found::known(index),
        None => Found::other(text),
    }
}

/// The variant of an integer, listed or not, of an open enum.
#[must_use]
pub fn literal_of_integer<T: Literal>(value: i64) -> T {
    let found = of_integer(T::SCHEMA.literals(), value);
    T::make(&mut found.unwrap_or_else(|| Found::other_integer(value)))
}

/// Finds the literal that `text` spells.
///
/// # Errors
/// A violation with the code `literal` when there is none.
pub fn parse_literal<T: Literal>(text: &str) -> Result<T, Violation> {
    match parse(T::SCHEMA.literals(), text) {
        Some(mut found) => Ok(T::make(&mut found)),
        None => Err(not_listed(T::SCHEMA.literals(), text)),
    }
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
