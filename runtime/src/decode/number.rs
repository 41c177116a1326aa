//! Maps where the sink has no use for one: numbers in disguise (serde_json's `arbitrary_precision`),
//! misfits to set aside, errors.

use serde_json::Value;

use super::format::SinkVisitor;
use super::message::Got;
use super::piece::Span;
use super::place::Place;
use super::{Atom, Entries, Fail, MapKey, Outcome, Source, Taken, raw};

/// Gives the sink the number, sets the object aside, or says that it is of the wrong kind.
pub(super) fn or_refuse<'de>(
    entries: &mut dyn Entries<'de>,
    visitor: &mut SinkVisitor<'_, 'de>,
) -> Outcome {
    let key = MapKey::next(entries)?;
    let name = key.as_ref().and_then(MapKey::text);
    if name.is_some_and(raw::is_number_key) {
        return rest(entries, visitor);
    }
    let context = entries.context();
    if !visitor.soft {
        return Err(context.wrong(&visitor.sink().expecting(), &Got::Kind("an object")));
    }
    let mut object = Value::Null;
    Place::Json(&mut object)
        .into_map()
        .pull_from(key, entries)?;
    entries.context().set_aside(object)
}

/// The same number, digit by digit.
pub(super) fn exact(entries: Span<'_, '_>) -> Option<serde_json::Number> {
    numeral(entries)?.parse().ok()
}

/// The number that a buffered map of one entry is, if it is one.
pub(super) fn buffered<'de>(entries: Span<'_, 'de>) -> Option<Atom<'static, 'de>> {
    numeral(entries).map(held)
}

fn numeral<'t>(mut entries: Span<'t, '_>) -> Option<&'t str> {
    let entry = entries.next()?;
    match raw::is_number_key(entry.name) {
        true => entry.value.text(),
        false => None,
    }
}

/// After the number's key: gives the sink the number.
pub(super) fn rest<'de>(
    entries: &mut dyn Entries<'de>,
    visitor: &mut SinkVisitor<'_, 'de>,
) -> Outcome {
    visitor.accept(&mut text(entries)?)
}

/// After the number's key: the number.
pub(super) fn text<'de>(entries: &mut dyn Entries<'de>) -> Result<Atom<'static, 'de>, Fail> {
    let mut atom = Atom::Null;
    entries.value(&mut |source: &mut dyn Source<'de>| {
        let value = raw::value(source)?;
        atom = held(value.as_str().unwrap_or_default());
        Ok(Taken::Value)
    })?;
    Ok(atom)
}

fn held<'de>(text: &str) -> Atom<'static, 'de> {
    parse(text).unwrap_or_else(|| Atom::Numeral(text.to_owned()))
}

/// The number that a text spells, in the first type that holds it.
pub(super) fn parse<'de>(text: &str) -> Option<Atom<'static, 'de>> {
    if let Ok(v) = text.parse() {
        return Some(Atom::U64(v));
    }
    if let Ok(v) = text.parse() {
        return Some(Atom::I64(v));
    }
    if let Ok(v) = text.parse() {
        return Some(Atom::I128(v));
    }
    if let Ok(v) = text.parse() {
        return Some(Atom::U128(v));
    }
    let float = text.parse().ok().filter(|v: &f64| v.is_finite());
    float.map(Atom::F64)
}
