//! Maps where the sink has no use for one: numbers in disguise (serde_json's `arbitrary_precision`),
//! misfits to set aside, errors.

use serde_json::Value;

use super::format::SinkVisitor;
use super::message::Got;
use super::place::Place;
use super::{Atom, Content, Entries, Fail, Name, Outcome, Source, Taken, raw};

/// Gives the sink the number, sets the object aside, or says that it is of the wrong kind.
pub(super) fn or_refuse<'de>(
    entries: &mut dyn Entries<'de>,
    visitor: &mut SinkVisitor<'_, 'de>,
) -> Outcome {
    let key = raw::next_key(entries)?;
    let name = key.as_ref().and_then(Content::text);
    if name.is_some_and(raw::is_number_key) {
        return rest(entries, visitor);
    }
    let context = entries.context();
    if !visitor.soft {
        return Err(context.wrong(&visitor.sink().expecting(), &Got::Kind("an object")));
    }
    let mut object = Value::Null;
    Place::Json(&mut object).map().pull_from(key, entries)?;
    entries.context().set_aside(object)
}

/// The same number, digit by digit.
pub(super) fn exact(entries: &[(Name<'_>, Content<'_>)]) -> Option<serde_json::Number> {
    match entries {
        [(name, content)] if raw::is_number_key(name) => content.text()?.parse().ok(),
        _ => None,
    }
}

/// The entry of the map that a number is in disguise.
pub(super) fn in_disguise<'de>(numeral: String) -> (Name<'de>, Content<'de>) {
    (
        Name::Borrowed(raw::NUMBER_KEY),
        Content::String(numeral.into()),
    )
}

/// The number that a buffered map is, if it is one.
pub(super) fn buffered<'de>(entries: &[(Name<'de>, Content<'de>)]) -> Option<Atom<'static, 'de>> {
    match entries {
        [(name, content)] if raw::is_number_key(name) => content.text().map(held),
        _ => None,
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
        let content = raw::content(source)?;
        atom = held(content.text().unwrap_or_default());
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
