//! Whole values: into [`serde_json::Value`] for what is kept, on to a [`Tape`] for what is read again.

use std::str::FromStr;
use std::sync::LazyLock;

use serde_json::{Map, Number, Value};

use super::place::Place;
use super::tape::Token;
use super::{Ask, Atom, Decode, Fail, Hint, Name, Outcome, Piece, Source, Tape};

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
    source.read(Hint::Any, &mut Place::Json(&mut value))?;
    Ok(value)
}

/// Reads any value on to an empty tape, unless it is in the buffer already.
pub(super) fn buffer<'de>(source: &mut dyn Source<'de>, tape: &mut Tape<'de>) -> Result<(), Fail> {
    if source.buffered().is_none() {
        tape.begin();
        source.read(Hint::Any, &mut Place::Tape(tape))?;
    }
    Ok(())
}

/// Where the value is then.
pub(super) fn buffered<'t, 'de>(
    source: &'t dyn Source<'de>,
    tape: &'t Tape<'de>,
) -> Piece<'t, 'de> {
    source.buffered().unwrap_or(tape.piece(0))
}

impl<'de> Decode<'de> for Value {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut value = Value::Null;
        let taken = source.read(ask.hint(), &mut Place::Json(&mut value))?;
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
pub(super) fn from_piece(piece: Piece<'_, '_>) -> Value {
    match piece.token() {
        Token::List(parts) => piece.items(parts).map(from_piece).collect(),
        Token::Map(parts) => {
            // Not with `collect`, which would bring a sort of its own to sort them first.
            let mut object = Map::new();
            for entry in piece.entries(parts) {
                object.insert(entry.name.to_owned(), from_piece(entry.value));
            }
            let mut object = Value::Object(object);
            if parts.len == 1 {
                reveal(&mut object);
            }
            object
        }
        _ => from_atom(&mut piece.atom()),
    }
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
