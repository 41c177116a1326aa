//! Whole values: into [`serde_json::Value`] for what is kept, into [`Content`] for what is read again.

use std::str::FromStr;
use std::sync::LazyLock;

use serde_json::{Map, Number, Value};

use super::message::Expecting;
use super::{
    Ask, Atom, Content, Context, Decode, Entries, Fail, Hint, Items, ListPlan, MapPlan, Name,
    Outcome, PullList, PullMap, Sink, Source, Taken, Wrapper,
};

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
    read(source, Hint::Any)
}

/// Reads any value into the buffer.
pub(super) fn content<'de>(source: &mut dyn Source<'de>) -> Result<Content<'de>, Fail> {
    match source.buffered() {
        Some(content) => Ok(content),
        None => read(source, Hint::Any),
    }
}

/// A map's entries as one buffered value.
pub(super) fn collect<'de>(entries: &mut dyn Entries<'de>) -> Result<Content<'de>, Fail> {
    let mut sink = BuildSink(None);
    PullMap::pull(&mut sink, entries)?;
    Ok(sink.0.unwrap_or(Content::Null))
}

/// A list's items as one buffered value.
pub(super) fn collect_list<'de>(items: &mut dyn Items<'de>) -> Result<Content<'de>, Fail> {
    let mut sink = BuildSink(None);
    PullList::pull(&mut sink, items)?;
    Ok(sink.0.unwrap_or(Content::Null))
}

/// Sets a list aside.
pub(super) fn aside_list<'de>(items: &mut dyn Items<'de>) -> Outcome {
    let mut sink = BuildSink::<Value>(None);
    PullList::pull(&mut sink, items)?;
    items.context().set_aside(sink.0.unwrap_or(Value::Null))
}

/// A token as JSON.
pub(super) fn from_atom(atom: &mut Atom<'_, '_>) -> Value {
    Value::atom(atom)
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
        Content::List(items) => return Value::list(items.iter().map(from_content).collect()),
        Content::Map(entries) => {
            let entry = |(name, value): &(Name<'_>, Content<'_>)| {
                (Name::Owned(name.as_ref().to_owned()), from_content(value))
            };
            return Build::map(entries.iter().map(entry).collect());
        }
    };
    Build::atom(&mut atom)
}

fn read<'de, T: Build<'de>>(source: &mut dyn Source<'de>, hint: Hint) -> Result<T, Fail> {
    let mut sink = BuildSink(None);
    source.read(hint, &mut sink)?;
    sink.0.ok_or_else(Fail::new)
}

impl<'de> Decode<'de> for Value {
    fn decode(slot: &mut Option<Self>, source: &mut dyn Source<'de>, ask: Ask) -> Outcome {
        let mut sink = BuildSink(None);
        let taken = source.read(ask.hint(), &mut sink)?;
        *slot = sink.0;
        Ok(taken)
    }
}

/// A tree of values.
trait Build<'de>: Sized {
    fn atom(atom: &mut Atom<'_, 'de>) -> Self;
    fn list(items: Vec<Self>) -> Self;
    fn map(entries: Vec<(Name<'de>, Self)>) -> Self;
}

impl<'de> Build<'de> for Value {
    fn atom(atom: &mut Atom<'_, 'de>) -> Self {
        let wide = |number: Option<Number>, text: String| {
            number.map_or(Value::String(text), Value::Number)
        };
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
            Atom::Bytes(v) => bytes(v),
            Atom::BorrowedBytes(v) => bytes(v),
            Atom::ByteBuf(v) => bytes(v),
            text => text.take_string().unwrap_or_default().into(),
        }
    }
    fn list(items: Vec<Self>) -> Self {
        Value::Array(items)
    }
    fn map(entries: Vec<(Name<'de>, Self)>) -> Self {
        if let [(key, Value::String(text))] = entries.as_slice()
            && is_number_key(key)
            && let Ok(number) = Number::from_str(text)
        {
            return Value::Number(number);
        }
        Value::Object(
            entries
                .into_iter()
                .map(|(name, value)| (name.into_owned(), value))
                .collect::<Map<_, _>>(),
        )
    }
}

impl<'de> Build<'de> for Content<'de> {
    fn atom(atom: &mut Atom<'_, 'de>) -> Self {
        Content::from_atom(atom)
    }
    fn list(items: Vec<Self>) -> Self {
        Content::List(items.into())
    }
    fn map(entries: Vec<(Name<'de>, Self)>) -> Self {
        Content::Map(entries)
    }
}

/// Bytes as JSON has them: a list of numbers.
fn bytes(bytes: &[u8]) -> Value {
    bytes.into()
}

struct BuildSink<T>(Option<T>);

impl<'de, T: Build<'de>> Sink<'de> for BuildSink<T> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a value")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        self.0 = Some(T::atom(atom));
        Ok(Taken::Value)
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Pull(self)
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Pull(self)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de, T: Build<'de>> PullList<'de> for BuildSink<T> {
    fn pull(&mut self, items: &mut dyn Items<'de>) -> Outcome {
        let mut list = Vec::new();
        let mut item = |source: &mut dyn Source<'de>| {
            list.push(read(source, Hint::Any)?);
            Ok(Taken::Value)
        };
        while items.next(&mut item)? {}
        self.0 = Some(T::list(list));
        Ok(Taken::Value)
    }
}

impl<'de, T: Build<'de>> PullMap<'de> for BuildSink<T> {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        let mut map = Vec::new();
        loop {
            let mut key = KeySink(None);
            if !entries.key(&mut |source| source.read(Hint::Any, &mut key))? {
                break;
            }
            entries.value(&mut |source| {
                let name = key.0.take().unwrap_or_default();
                map.push((name, read(source, Hint::Any)?));
                Ok(Taken::Value)
            })?;
        }
        self.0 = Some(T::map(map));
        Ok(Taken::Value)
    }
}

/// Takes a key as text; formats that have other keys get them spelled out, as JSON would.
pub(super) struct KeySink<'de>(pub(super) Option<Name<'de>>);

impl<'de> Sink<'de> for KeySink<'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a key")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        self.0 = Some(match atom {
            Atom::Borrowed(text) => Name::Borrowed(text),
            Atom::Bool(v) => v.to_string().into(),
            Atom::I64(v) => v.to_string().into(),
            Atom::U64(v) => v.to_string().into(),
            Atom::I128(v) => v.to_string().into(),
            Atom::U128(v) => v.to_string().into(),
            Atom::Char(v) => v.to_string().into(),
            text => match text.take_string() {
                Some(text) => text.into(),
                None => return Ok(Taken::Refused),
            },
        });
        Ok(Taken::Value)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}
