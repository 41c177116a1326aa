//! Whole values: into [`serde_json::Value`] for what is kept, into [`Content`] for what is read again.

use std::str::FromStr;
use std::sync::LazyLock;

use serde_json::{Number, Value};

use super::buffered::Buffered;
use super::place::{Place, PlaceSink};
use super::{Ask, Atom, Content, Context, Decode, Entries, Fail, Hint, Name, Outcome, Source};

/// The key under which serde_json hands out numbers when another crate turns `arbitrary_precision` on.
pub(super) const NUMBER_KEY: &str = "$serde_json::private::Number";

/// Whether it is on. Only then does the key mean a number: otherwise it is anybody's key.
static ARBITRARY_PRECISION: LazyLock<bool> = LazyLock::new(|| Number::from_str("1e999").is_ok());

/// Whether a map may be a number.
pub(super) fn numbers_are_maps() -> bool {
    *ARBITRARY_PRECISION
}

/// Whether a map that begins with this key is a number.
pub(super) fn is_number_key(name: &str) -> bool {
    name == NUMBER_KEY && numbers_are_maps()
}

/// Reads any value as JSON.
pub(crate) fn value<'de>(source: &mut dyn Source<'de>) -> Result<Value, Fail> {
    let mut value = Value::Null;
    source.read(Hint::Any, &mut PlaceSink(Place::Json(&mut value)))?;
    Ok(value)
}

/// Reads any value into the buffer.
pub(super) fn content<'de>(source: &mut dyn Source<'de>) -> Result<Content<'de>, Fail> {
    if let Some(content) = source.buffered() {
        return Ok(content);
    }
    let mut content = Content::Null;
    source.read(Hint::Any, &mut PlaceSink(Place::Content(&mut content)))?;
    Ok(content)
}

impl<'de> Decode<'de> for Value {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut value = Value::Null;
        let taken = source.read(ask.hint(), &mut PlaceSink(Place::Json(&mut value)))?;
        if taken.is_value() {
            *slot = Some(value);
        }
        Ok(taken)
    }
}

/// A token as JSON.
pub(super) fn from_atom(atom: &mut Atom<'_, '_>) -> Value {
    let wide =
        |number: Option<Number>, text: String| number.map_or(Value::String(text), Value::Number);
    match atom {
        Atom::Null => Value::Null,
        Atom::Bool(v) => (*v).into(),
        Atom::I64(v) => (*v).into(),
        Atom::U64(v) => (*v).into(),
        Atom::I128(v) => wide(Number::from_i128(*v), v.to_string()),
        Atom::U128(v) => wide(Number::from_u128(*v), v.to_string()),
        Atom::F64(v) => (*v).into(),
        Atom::Numeral(v) => wide(v.parse().ok(), std::mem::take(v)),
        Atom::Char(v) => v.to_string().into(),
        Atom::Str(v) => Value::String((*v).to_owned()),
        Atom::Borrowed(v) => Value::String((*v).to_owned()),
        Atom::String(v) => Value::String(std::mem::take(v)),
        Atom::Bytes(v) => bytes(v),
        Atom::BorrowedBytes(v) => bytes(v),
        Atom::ByteBuf(v) => bytes(v),
    }
}

/// Bytes as JSON has them: a list of numbers.
fn bytes(bytes: &[u8]) -> Value {
    bytes.into()
}

/// A buffered value as JSON.
pub(super) fn from_content(content: &Content<'_>) -> Value {
    let mut atom = match content {
        Content::Null => Atom::Null,
        Content::Bool(v) => Atom::Bool(*v),
        Content::I64(v) => Atom::I64(*v),
        Content::U64(v) => Atom::U64(*v),
        Content::I128(v) => Atom::I128(**v),
        Content::U128(v) => Atom::U128(**v),
        Content::F64(v) => Atom::F64(*v),
        Content::Char(v) => Atom::Char(*v),
        Content::Known(v) => Atom::Str(v),
        Content::Str(v) => Atom::Str(v),
        Content::String(v) => Atom::Str(v),
        Content::Bytes(v) => Atom::Bytes(v),
        Content::ByteBuf(v) => Atom::Bytes(v),
        Content::List(items) => return items.iter().map(from_content).collect(),
        Content::Map(entries) => {
            let entry = |(name, value): &(Name<'_>, Content<'_>)| {
                (name.clone().into_owned(), from_content(value))
            };
            return object(entries.iter().map(entry));
        }
    };
    from_atom(&mut atom)
}

/// The same, with nothing copied that is owned.
pub(super) fn into_json(content: Content<'_>) -> Value {
    match content {
        Content::List(items) => items.into_iter().map(into_json).collect(),
        Content::Map(entries) => object(
            entries
                .into_iter()
                .map(|(name, value)| (name.into_owned(), into_json(value))),
        ),
        atom => atom
            .into_atom()
            .map_or(Value::Null, |mut atom| from_atom(&mut atom)),
    }
}

fn object(entries: impl ExactSizeIterator<Item = (String, Value)>) -> Value {
    let one = entries.len() == 1;
    let mut object = entries.collect();
    if one {
        reveal(&mut object);
    }
    object
}

/// An object of one entry becomes the number that it is in disguise, if it is one.
pub(super) fn reveal(value: &mut Value) {
    if let Value::Object(object) = value
        && let Some((key, Value::String(text))) = object.iter().next()
        && is_number_key(key)
        && let Ok(number) = Number::from_str(text)
    {
        *value = Value::Number(number);
    }
}

/// A key as text; formats that have other keys get them spelled out, as JSON would.
pub(super) fn spelled<'de>(key: &mut Atom<'_, 'de>) -> Option<Name<'de>> {
    Some(match key {
        Atom::Borrowed(text) => Name::Borrowed(text),
        Atom::Bool(v) => v.to_string().into(),
        Atom::I64(v) => v.to_string().into(),
        Atom::U64(v) => v.to_string().into(),
        Atom::I128(v) => v.to_string().into(),
        Atom::U128(v) => v.to_string().into(),
        Atom::Char(v) => v.to_string().into(),
        text => Name::Owned(text.take_string()?),
    })
}

/// The same for a key in the buffer.
///
/// # Errors
/// When nothing could be a key in JSON that way.
pub(super) fn name<'de>(key: Content<'de>, context: &Context) -> Result<Name<'de>, Fail> {
    let mut name = Name::Borrowed("");
    match key {
        Content::Str(text) => name = Name::Borrowed(text),
        other => {
            let mut sink = PlaceSink(Place::Key(&mut name));
            Buffered::new(other, context).read(Hint::Any, &mut sink)?;
        }
    }
    Ok(name)
}

/// The next key, if there is one.
pub(super) fn next_key<'de>(entries: &mut dyn Entries<'de>) -> Result<Option<Content<'de>>, Fail> {
    let mut key = Content::Null;
    Ok(entries.key(&mut key)?.then_some(key))
}

/// The entry's name as a key.
pub(super) fn key(name: Name<'_>) -> Content<'_> {
    match name {
        Name::Borrowed(name) => Content::Str(name),
        Name::Owned(name) => Content::String(name.into()),
    }
}
