//! A format behind [`Writer`]: what it is in the middle of. The part that is instantiated once a format.

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::{Around, Atom, Foreign, Kind, Out, Refused, Variant, Writer, Written};

/// Writes the value with `serializer`.
pub(in crate::encode) fn erased<S: Serializer>(
    value: &dyn Foreign,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut state = State::Start(serializer);
    let written = value.erased(Out(&mut state));
    state.settle(written)
}

enum State<S: Serializer> {
    Start(S),
    Seq(S::SerializeSeq),
    Tuple(S::SerializeTuple),
    TupleStruct(S::SerializeTupleStruct),
    TupleVariant(S::SerializeTupleVariant),
    Map(S::SerializeMap),
    Struct(S::SerializeStruct),
    StructVariant(S::SerializeStructVariant),
    Done(S::Ok),
    Failed(S::Error),
    Taken,
}

struct Node<'a>(&'a dyn Foreign);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        erased(self.0, serializer)
    }
}

impl<S: Serializer> State<S> {
    fn start(&mut self) -> Result<S, Refused> {
        match std::mem::replace(self, State::Taken) {
            State::Start(serializer) => Ok(serializer),
            _ => Err(Refused::BY_FORMAT),
        }
    }

    fn settle(self, written: Written) -> Result<S::Ok, S::Error> {
        match (written, self) {
            (_, State::Failed(error)) => Err(error),
            (Ok(()), State::Done(ok)) => Ok(ok),
            (Err(refused), _) => Err(ser::Error::custom(refused)),
            (Ok(()), _) => Err(ser::Error::custom("a `Serialize` wrote no value")),
        }
    }

    fn become_(&mut self, result: Result<Self, S::Error>) -> Written {
        match result {
            Ok(state) => {
                *self = state;
                Ok(())
            }
            Err(error) => self.fail(error),
        }
    }

    #[cold]
    fn fail(&mut self, error: S::Error) -> Written {
        *self = State::Failed(error);
        Err(Refused::BY_FORMAT)
    }

    fn keep(&mut self, result: Result<(), S::Error>) -> Written {
        result.or_else(|error| self.fail(error))
    }
}

impl<S: Serializer> Writer for State<S> {
    fn human_readable(&self) -> bool {
        match self {
            State::Start(serializer) => serializer.is_human_readable(),
            _ => true,
        }
    }

    fn atom(&mut self, atom: Atom<'_>) -> Written {
        let s = self.start()?;
        let done = match atom {
            Atom::None => s.serialize_none(),
            Atom::Unit => s.serialize_unit(),
            Atom::Bool(v) => s.serialize_bool(v),
            Atom::I64(v) => s.serialize_i64(v),
            Atom::U64(v) => s.serialize_u64(v),
            Atom::I128(v) => s.serialize_i128(v),
            Atom::U128(v) => s.serialize_u128(v),
            Atom::F32(v) => s.serialize_f32(v),
            Atom::F64(v) => s.serialize_f64(v),
            Atom::Char(v) => s.serialize_char(v),
            Atom::Str(v) => s.serialize_str(v),
            Atom::Bytes(v) => s.serialize_bytes(v),
            Atom::UnitStruct(name) => s.serialize_unit_struct(name),
            Atom::UnitVariant(Variant(name, index, variant)) => {
                s.serialize_unit_variant(name, index, variant)
            }
        };
        self.become_(done.map(State::Done))
    }

    fn around(&mut self, around: Around, value: &dyn Foreign) -> Written {
        let s = self.start()?;
        let value = &Node(value);
        let done = match around {
            Around::Some => s.serialize_some(value),
            Around::Newtype(name) => s.serialize_newtype_struct(name, value),
            Around::Variant(Variant(name, index, variant)) => {
                s.serialize_newtype_variant(name, index, variant, value)
            }
        };
        self.become_(done.map(State::Done))
    }

    fn begin(&mut self, kind: Kind) -> Written {
        let s = self.start()?;
        let begun = match kind {
            Kind::Seq(len) => s.serialize_seq(len).map(State::Seq),
            Kind::Tuple(len) => s.serialize_tuple(len).map(State::Tuple),
            Kind::TupleStruct(name, len) => {
                s.serialize_tuple_struct(name, len).map(State::TupleStruct)
            }
            Kind::TupleVariant(Variant(name, index, variant), len) => s
                .serialize_tuple_variant(name, index, variant, len)
                .map(State::TupleVariant),
            Kind::Map(len) => s.serialize_map(len).map(State::Map),
            Kind::Struct(name, len) => s.serialize_struct(name, len).map(State::Struct),
            Kind::StructVariant(Variant(name, index, variant), len) => s
                .serialize_struct_variant(name, index, variant, len)
                .map(State::StructVariant),
        };
        self.become_(begun)
    }

    fn part(&mut self, name: &'static str, value: &dyn Foreign) -> Written {
        let value = &Node(value);
        let result = match self {
            State::Seq(s) => s.serialize_element(value),
            State::Tuple(s) => s.serialize_element(value),
            State::TupleStruct(s) => s.serialize_field(value),
            State::TupleVariant(s) => s.serialize_field(value),
            State::Struct(s) => s.serialize_field(name, value),
            State::Map(s) => s.serialize_entry(name, value),
            State::StructVariant(s) => s.serialize_field(name, value),
            _ => return Err(Refused::BY_FORMAT),
        };
        self.keep(result)
    }

    fn key(&mut self, key: &dyn Foreign) -> Written {
        let State::Map(map) = self else {
            return Err(Refused::BY_FORMAT);
        };
        let result = map.serialize_key(&Node(key));
        self.keep(result)
    }

    fn value(&mut self, value: &dyn Foreign) -> Written {
        let State::Map(map) = self else {
            return Err(Refused::BY_FORMAT);
        };
        let result = map.serialize_value(&Node(value));
        self.keep(result)
    }

    fn end(&mut self) -> Written {
        let done = match std::mem::replace(self, State::Taken) {
            State::Seq(s) => s.end(),
            State::Tuple(s) => s.end(),
            State::TupleStruct(s) => s.end(),
            State::TupleVariant(s) => s.end(),
            State::Map(s) => s.end(),
            State::Struct(s) => s.end(),
            State::StructVariant(s) => s.end(),
            _ => return Err(Refused::BY_FORMAT),
        };
        self.become_(done.map(State::Done))
    }
}
