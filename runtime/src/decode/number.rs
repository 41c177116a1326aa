//! Maps where the sink has no use for one: numbers in disguise (serde_json's `arbitrary_precision`),
//! misfits to set aside, errors.

use serde_json::Value;

use super::format::SinkVisitor;
use super::message::Got;
use super::raw::{self, KeySink};
use super::{Atom, Content, Entries, Fail, Hint, Name, Outcome, Source, Taken};

/// Gives the sink the number, sets the object aside, or says that it is of the wrong kind.
pub(super) fn or_refuse<'de>(
    entries: &mut dyn Entries<'de>,
    visitor: &mut SinkVisitor<'_, 'de>,
) -> Outcome {
    let mut key = KeySink(None);
    let some = entries.key(&mut |source| source.read(Hint::Any, &mut key))?;
    let key = key.0.unwrap_or_default();
    if some && raw::is_number_key(&key) {
        return rest(entries, visitor);
    }
    if !visitor.soft {
        return Err(entries
            .context()
            .wrong(&visitor.sink.expecting(), &Got::Kind("an object")));
    }
    let mut object = serde_json::Map::new();
    let mut next = some.then(|| key.into_owned());
    while let Some(name) = next {
        entries.value(&mut |source| {
            object.insert(name.clone(), raw::value(source)?);
            Ok(Taken::Value)
        })?;
        let mut key = KeySink(None);
        entries.key(&mut |source| source.read(Hint::Any, &mut key))?;
        next = key.0.map(Into::into);
    }
    entries.context().set_aside(Value::Object(object))
}

/// The same number, digit by digit.
pub(super) fn exact(entries: &[(Name<'_>, Content<'_>)]) -> Option<serde_json::Number> {
    match entries {
        [(name, content)] if raw::is_number_key(name) => content.text()?.parse().ok(),
        _ => None,
    }
}

/// The number that a buffered map is, if it is one.
pub(super) fn buffered<'de>(entries: &[(Name<'de>, Content<'de>)]) -> Option<Atom<'static, 'de>> {
    match entries {
        [(name, content)] if raw::is_number_key(name) => content.text().map(parse),
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
        atom = parse(content.text().unwrap_or_default());
        Ok(Taken::Value)
    })?;
    Ok(atom)
}

pub(super) fn parse<'de>(text: &str) -> Atom<'static, 'de> {
    if let Ok(v) = text.parse() {
        Atom::U64(v)
    } else if let Ok(v) = text.parse() {
        Atom::I64(v)
    } else if let Ok(v) = text.parse() {
        Atom::I128(v)
    } else if let Ok(v) = text.parse() {
        Atom::U128(v)
    } else {
        match text.parse::<f64>() {
            Ok(v) if v.is_finite() => Atom::F64(v),
            // No type of ours holds it; as text it is at least shown.
            _ => Atom::String(text.to_owned()),
        }
    }
}
