//! A foreign visitor as a sink.

use serde::de::{Error, Unexpected, Visitor};

use super::access::{EntriesIn, ItemsIn};
use super::deserializer::{In, Want};

use super::Refused;
use crate::decode::ignore::ignore;
use crate::decode::message::Expecting;
use crate::decode::{
    Atom, Context, Entries, Fail, Items, ListPlan, MapPlan, Outcome, PullList, PullMap, Sink,
    Source, Taken, Wrapper, number,
};

/// A foreign visitor as a sink.
pub(super) struct VisitorSink<'de, V: Visitor<'de>> {
    pub(super) visitor: Option<V>,
    pub(super) result: Option<Result<V::Value, Refused>>,
    pub(super) want: Want,
    pub(super) key: bool,
}

impl<'de, V: Visitor<'de>> VisitorSink<'de, V> {
    pub(super) fn new(visitor: V) -> Self {
        VisitorSink {
            visitor: Some(visitor),
            result: None,
            want: Want::Any,
            key: false,
        }
    }

    /// What the visitor made of it.
    pub(super) fn finish(self, read: Outcome) -> Result<V::Value, Refused> {
        match (read, self.result) {
            (_, Some(Err(refused))) => Err(refused),
            (Ok(_), Some(result)) => result,
            _ => Err(Refused::KNOWN),
        }
    }

    /// Runs the visitor, which is there once.
    pub(super) fn run(&mut self, visit: impl FnOnce(V) -> Result<V::Value, Refused>) -> Outcome {
        let Some(visitor) = self.visitor.take() else {
            return Err(Fail::new());
        };
        let result = visit(visitor);
        let outcome = if result.is_ok() {
            Ok(Taken::Value)
        } else {
            Err(Fail::new())
        };
        self.result = Some(result);
        outcome
    }
}

/// A key's text as the type that was asked for.
pub(super) fn spelled<'de>(want: Want, atom: &Atom<'_, 'de>) -> Option<Atom<'static, 'de>> {
    let text = atom.text()?;
    match want {
        Want::Any | Want::Unit => None,
        Want::Bool => text.parse().ok().map(Atom::Bool),
        Want::Number => number::parse(text),
    }
}

impl<'de, V: Visitor<'de>> Sink<'de> for VisitorSink<'de, V> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("another kind of value")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        let spelled = if self.key {
            spelled(self.want, atom)
        } else {
            None
        };
        let atom = match spelled {
            Some(spelled) => spelled,
            None => std::mem::replace(atom, Atom::Null),
        };
        self.run(|visitor| match atom {
            Atom::Null => visitor.visit_unit(),
            Atom::Bool(v) => visitor.visit_bool(v),
            Atom::I64(v) => visitor.visit_i64(v),
            Atom::U64(v) => visitor.visit_u64(v),
            Atom::I128(v) => visitor.visit_i128(v),
            Atom::U128(v) => visitor.visit_u128(v),
            Atom::F64(v) => visitor.visit_f64(v),
            Atom::Numeral(_) => Err(Error::invalid_type(
                Unexpected::Other("number out of range"),
                &visitor,
            )),
            Atom::Char(v) => visitor.visit_char(v),
            Atom::Str(v) => visitor.visit_str(v),
            Atom::Borrowed(v) => visitor.visit_borrowed_str(v),
            Atom::String(v) => visitor.visit_string(v),
            Atom::Bytes(v) => visitor.visit_bytes(v),
            Atom::BorrowedBytes(v) => visitor.visit_borrowed_bytes(v),
            Atom::ByteBuf(v) => visitor.visit_byte_buf(v),
        })
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Pull(self)
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        if self.want == Want::Number {
            return MapPlan::Refuse;
        }
        MapPlan::Pull(self)
    }
    fn inner(&mut self, wrapper: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        let key = self.key;
        self.run(|visitor| match wrapper {
            Wrapper::Some => visitor.visit_some(In { source, key }),
            Wrapper::Newtype => visitor.visit_newtype_struct(In { source, key }),
        })
    }
}

impl<'de, V: Visitor<'de>> PullList<'de> for VisitorSink<'de, V> {
    fn pull(&mut self, items: &mut dyn Items<'de>) -> Outcome {
        let empty = self.want == Want::Unit && !items.next(&mut |source| ignore(source))?;
        self.run(|visitor| match empty {
            true => visitor.visit_unit(),
            false => visitor.visit_seq(ItemsIn(items)),
        })
    }
}

impl<'de, V: Visitor<'de>> PullMap<'de> for VisitorSink<'de, V> {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        self.run(|visitor| visitor.visit_map(EntriesIn(entries)))
    }
}
