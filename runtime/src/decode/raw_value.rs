//! serde_json's `RawValue` where the text itself has passed already: it is written anew from the buffer. The value is the
//! same; spaces, and how a number was spelled, are not kept.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::chain::{Chain, NoEntries};
use super::context::Failure;
use super::piece::Span;
use super::tape::Token;
use super::{Atom, MapPlan, Outcome, Piece, Sink, Source, Tape, Wrapper, number, raw};

/// The name by which it asks, and the key under which it takes its text.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// A newtype by its name, from a source that is no format.
pub(super) fn newtype<'de>(
    name: &str,
    source: &mut dyn Source<'de>,
    sink: &mut dyn Sink<'de>,
) -> Outcome {
    if name != RAW_VALUE {
        return sink.inner(Wrapper::Newtype, source);
    }
    let mut tape = Tape::new();
    raw::buffer(source, &mut tape)?;
    let text = serde_json::to_string(&raw::buffered(source, &tape));
    let context = source.context();
    let text = text.map_err(|error| context.fail(Failure::Foreign(error.to_string())))?;
    match sink.map() {
        MapPlan::Pull(pull) => {
            let mut entry = Tape::new();
            entry.put_str(RAW_VALUE);
            entry.put_text(&text, None);
            pull.pull(&mut Chain::new(entry.entries(), &mut NoEntries(context)))
        }
        _ => sink.inner(Wrapper::Newtype, source),
    }
}

impl Serialize for Piece<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.token() {
            Token::List(parts) => serializer.collect_seq(self.items(parts)),
            Token::Map(parts) => map(self.entries(parts), parts.len, serializer),
            _ => atom(&self.atom(), serializer),
        }
    }
}

fn atom<S: Serializer>(atom: &Atom<'_, '_>, serializer: S) -> Result<S::Ok, S::Error> {
    match atom {
        Atom::Null => serializer.serialize_unit(),
        Atom::Bool(v) => serializer.serialize_bool(*v),
        Atom::I64(v) => serializer.serialize_i64(*v),
        Atom::U64(v) => serializer.serialize_u64(*v),
        Atom::I128(v) => serializer.serialize_i128(*v),
        Atom::U128(v) => serializer.serialize_u128(*v),
        Atom::F64(v) => serializer.serialize_f64(*v),
        Atom::Char(v) => serializer.serialize_char(*v),
        Atom::Str(v) | Atom::Borrowed(v) => serializer.serialize_str(v),
        Atom::Numeral(v) | Atom::String(v) => serializer.serialize_str(v),
        Atom::Bytes(v) | Atom::BorrowedBytes(v) => serializer.collect_seq(v.iter()),
        Atom::ByteBuf(v) => serializer.collect_seq(v.iter()),
    }
}

fn map<S: Serializer>(entries: Span<'_, '_>, len: usize, serializer: S) -> Result<S::Ok, S::Error> {
    if len == 1
        && let Some(number) = number::exact(entries)
    {
        return number.serialize(serializer);
    }
    let mut map = serializer.serialize_map(Some(len))?;
    for entry in entries {
        map.serialize_entry(entry.name, &entry.value)?;
    }
    map.end()
}
