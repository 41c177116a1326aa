//! String and integer literals.

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
    as_it_came: AsItCame<'a>,
}

/// What was found, as an open enum keeps it if it is not listed.
enum AsItCame<'a> {
    Text(&'a str),
    /// A text that nobody else needs.
    Owned(&'a mut String),
    Integer(i64),
}

impl<'a> Found<'a> {
    #[inline]
    fn new(index: Option<usize>, as_it_came: AsItCame<'a>) -> Self {
        Found {
            index: index.unwrap_or(usize::MAX),
            as_it_came,
        }
    }

    /// The text that is not listed.
    #[inline]
    pub fn text(&mut self) -> String {
        match &mut self.as_it_came {
            AsItCame::Text(text) => (*text).to_owned(),
            AsItCame::Owned(text) => std::mem::take(*text),
            AsItCame::Integer(_) => String::new(),
        }
    }

    /// The integer that is not listed.
    pub fn integer(&self) -> i64 {
        match self.as_it_came {
            AsItCame::Integer(value) => value,
            _ => 0,
        }
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
    let index = index(literals, text);
    (index.is_some() || literals.open).then(|| Found::new(index, AsItCame::Text(text)))
}

fn of_integer(literals: &Literals, value: i64) -> Option<Found<'static>> {
    let index = integer_index(literals, value);
    (index.is_some() || literals.open).then(|| Found::new(index, AsItCame::Integer(value)))
}

fn integer_index(literals: &Literals, value: i64) -> Option<usize> {
    match literals.values {
        Values::Integers(known) => known.iter().position(|known| *known == value),
        Values::Text(_) => None,
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
#[inline]
pub fn literal_of<T: Literal>(text: &str) -> T {
    let index = index(T::SCHEMA.literals(), text);
    T::make(&mut Found::new(index, AsItCame::Text(text)))
}

/// The same, which keeps the text if it is not listed.
#[must_use]
pub fn literal_of_string<T: Literal>(mut text: String) -> T {
    let index = index(T::SCHEMA.literals(), &text);
    T::make(&mut Found::new(index, AsItCame::Owned(&mut text)))
}

/// The variant of an integer, listed or not, of an open enum.
#[must_use]
pub fn literal_of_integer<T: Literal>(value: i64) -> T {
    let index = integer_index(T::SCHEMA.literals(), value);
    T::make(&mut Found::new(index, AsItCame::Integer(value)))
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
