//! serde_json's `RawValue` where the text itself has passed already: it is written anew from the buffer. The value is the
//! same; spaces, and how a number was spelled, are not kept.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::buffered::{Chain, NoEntries};
use super::content::Content;
use super::context::Failure;
use super::{MapPlan, Name, Outcome, Sink, Source, Wrapper, number, raw};

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
    let content = raw::content(source)?;
    let context = source.context();
    let text = serde_json::to_string(&content)
        .map_err(|error| context.fail(Failure::Foreign(error.to_string())))?;
    let entry = (Name::Borrowed(RAW_VALUE), Content::String(text.into()));
    match sink.map() {
        MapPlan::Pull(pull) => {
            let mut nothing = NoEntries(context);
            pull.pull(&mut Chain::new(vec![entry].into(), &mut nothing))
        }
        _ => sink.inner(Wrapper::Newtype, source),
    }
}

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Content::Null => serializer.serialize_unit(),
            Content::Bool(v) => serializer.serialize_bool(*v),
            Content::I64(v) => serializer.serialize_i64(*v),
            Content::U64(v) => serializer.serialize_u64(*v),
            Content::I128(v) => serializer.serialize_i128(**v),
            Content::U128(v) => serializer.serialize_u128(**v),
            Content::F64(v) => serializer.serialize_f64(*v),
            Content::Char(v) => serializer.serialize_char(*v),
            Content::Known(v) => serializer.serialize_str(v),
            Content::Str(v) => serializer.serialize_str(v),
            Content::String(v) => serializer.serialize_str(v),
            Content::Bytes(v) => serializer.collect_seq(v.iter()),
            Content::ByteBuf(v) => serializer.collect_seq(v.iter()),
            Content::List(items) => serializer.collect_seq(items.iter()),
            Content::Map(entries) => map(entries, serializer),
        }
    }
}

fn map<S: Serializer>(
    entries: &[(Name<'_>, Content<'_>)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if let Some(number) = number::exact(entries) {
        return number.serialize(serializer);
    }
    let mut map = serializer.serialize_map(Some(entries.len()))?;
    for (name, value) in entries {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
