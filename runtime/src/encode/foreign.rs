//! Types that only serde knows, on the way out: one serializer without type parameters in front of any format.

use std::fmt::{self, Display};

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::Object;

/// What happened to a foreign value.
pub type Written = Result<(), Refused>;

/// A failure below a foreign `Serialize`.
#[derive(Debug)]
pub struct Refused(Option<Box<str>>);

impl Refused {
    /// The format failed, and its own error is kept beside it.
    const BY_FORMAT: Self = Refused(None);
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("the format failed"))
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Refused(Some(message.to_string().into()))
    }
}

/// A value that is written by its own `Serialize`.
pub trait Foreign {
    fn erased(&self, out: Out<'_>) -> Written;
}

impl<T: Serialize> Foreign for T {
    fn erased(&self, out: Out<'_>) -> Written {
        self.serialize(out)
    }
}

/// A foreign collection.
pub trait ForeignSized: Foreign {
    fn len(&self) -> usize;
}

/// Where a foreign value is written to: a `Serializer`.
pub struct Out<'w>(&'w mut dyn Writer);

/// Writes a field through its `serialize_with`.
///
/// # Errors
/// What the function or the format says.
pub fn write_with<'w>(out: Out<'w>, write: impl FnOnce(Out<'w>) -> Written) -> Written {
    write(out)
}

/// There is no such field: nothing is written but `null`.
///
/// # Errors
/// What the format says.
pub fn no_special(out: Out<'_>) -> Written {
    out.0.atom(Atom::None)
}

/// Values without parts.
pub(super) enum Atom<'a> {
    None,
    Unit,
    Bool(bool),
    I64(i64),
    U64(u64),
    I128(i128),
    U128(u128),
    F32(f32),
    F64(f64),
    Char(char),
    Str(&'a str),
    Bytes(&'a [u8]),
    UnitStruct(&'static str),
    UnitVariant(Variant),
}

#[derive(Clone, Copy)]
pub(super) struct Variant(&'static str, u32, &'static str);

pub(super) enum Around {
    Some,
    Newtype(&'static str),
    Variant(Variant),
}

pub(super) enum Kind {
    Seq(Option<usize>),
    Tuple(usize),
    TupleStruct(&'static str, usize),
    TupleVariant(Variant, usize),
    Map(Option<usize>),
    Struct(&'static str, usize),
    StructVariant(Variant, usize),
}

/// A format, without its type.
pub(super) trait Writer {
    fn human_readable(&self) -> bool;
    fn atom(&mut self, atom: Atom<'_>) -> Written;
    fn around(&mut self, around: Around, value: &dyn Foreign) -> Written;
    fn begin(&mut self, kind: Kind) -> Written;
    /// An item, or the field `name`.
    fn part(&mut self, name: &'static str, value: &dyn Foreign) -> Written;
    fn key(&mut self, key: &dyn Foreign) -> Written;
    fn value(&mut self, value: &dyn Foreign) -> Written;
    fn end(&mut self) -> Written;
}

/// Runs `write` on `serializer`.
pub(super) fn erased<S: Serializer>(
    write: impl FnOnce(Out<'_>) -> Written,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut state = State::Start(serializer);
    let written = write(Out(&mut state));
    state.settle(written)
}

/// Runs `write`, which has to write an object, on `serializer`, with tags before its entries.
pub(super) fn tagged<S: Serializer>(
    tags: &'static [(&'static str, &'static str)],
    write: impl FnOnce(Out<'_>) -> Written,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut state = State::Tagged(serializer, tags);
    let written = write(Out(&mut state));
    state.settle(written)
}

/// Writes the field `index` of `object` through its `serialize_with`.
pub(super) fn special<S: Serializer>(
    object: &dyn Object,
    index: usize,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    erased(|out| object.special(index, out), serializer)
}

enum State<S: Serializer> {
    Start(S),
    /// What comes is an object, and gets these tags.
    Tagged(S, &'static [(&'static str, &'static str)]),
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
        erased(|out| self.0.erased(out), serializer)
    }
}

impl<S: Serializer> State<S> {
    fn start(&mut self) -> Result<S, Refused> {
        match std::mem::replace(self, State::Taken) {
            State::Start(serializer) => Ok(serializer),
            State::Tagged(..) => Err(ser::Error::custom(
                "a tag is part of an object, and this is none",
            )),
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

    /// An object of so many entries, with tags before them.
    fn begin_tagged(&mut self, len: Option<usize>) -> Written {
        let State::Tagged(serializer, tags) = std::mem::replace(self, State::Taken) else {
            return Err(Refused::BY_FORMAT);
        };
        let begun = serializer
            .serialize_map(len.map(|len| len + tags.len()))
            .and_then(|mut map| {
                tags.iter()
                    .try_for_each(|(key, text)| map.serialize_entry(key, text))?;
                Ok(State::Map(map))
            });
        self.become_(begun)
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
            State::Start(serializer) | State::Tagged(serializer, _) => {
                serializer.is_human_readable()
            }
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
        if let State::Tagged(..) = self {
            return match around {
                Around::Some | Around::Newtype(_) => value.erased(Out(self)),
                Around::Variant(Variant(_, _, name)) => {
                    self.begin_tagged(Some(1))?;
                    self.part(name, value)?;
                    self.end()
                }
            };
        }
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
        if let State::Tagged(..) = self {
            match kind {
                Kind::Map(len) => return self.begin_tagged(len),
                Kind::Struct(_, len) => return self.begin_tagged(Some(len)),
                _ => {}
            }
        }
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

macro_rules! atoms {
    ($($method:ident: $ty:ty => $atom:ident,)*) => {$(
        fn $method(self, v: $ty) -> Written {
            self.0.atom(Atom::$atom(v.into()))
        }
    )*};
}

/// A foreign value that borrows: `Foreign` wants a sized one.
struct Part<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Serialize for Part<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'w> Out<'w> {
    fn begin(self, kind: Kind) -> Result<Self, Refused> {
        self.0.begin(kind)?;
        Ok(self)
    }
}

impl Serializer for Out<'_> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    atoms! {
        serialize_bool: bool => Bool,
        serialize_i8: i8 => I64,
        serialize_i16: i16 => I64,
        serialize_i32: i32 => I64,
        serialize_i64: i64 => I64,
        serialize_i128: i128 => I128,
        serialize_u8: u8 => U64,
        serialize_u16: u16 => U64,
        serialize_u32: u32 => U64,
        serialize_u64: u64 => U64,
        serialize_u128: u128 => U128,
        serialize_f32: f32 => F32,
        serialize_f64: f64 => F64,
        serialize_char: char => Char,
        serialize_str: &str => Str,
        serialize_bytes: &[u8] => Bytes,
        serialize_unit_struct: &'static str => UnitStruct,
    }

    fn is_human_readable(&self) -> bool {
        self.0.human_readable()
    }
    fn serialize_none(self) -> Written {
        self.0.atom(Atom::None)
    }
    fn serialize_unit(self) -> Written {
        self.0.atom(Atom::Unit)
    }
    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Written {
        self.0
            .atom(Atom::UnitVariant(Variant(name, index, variant)))
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        self.0.around(Around::Some, &Part(value))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Written {
        self.0.around(Around::Newtype(name), &Part(value))
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.0
            .around(Around::Variant(Variant(name, index, variant)), &Part(value))
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<Self, Refused> {
        self.begin(Kind::Seq(len))
    }
    fn serialize_tuple(self, len: usize) -> Result<Self, Refused> {
        self.begin(Kind::Tuple(len))
    }
    fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self, Refused> {
        self.begin(Kind::TupleStruct(name, len))
    }
    fn serialize_tuple_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self, Refused> {
        self.begin(Kind::TupleVariant(Variant(name, index, variant), len))
    }
    fn serialize_map(self, len: Option<usize>) -> Result<Self, Refused> {
        self.begin(Kind::Map(len))
    }
    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self, Refused> {
        self.begin(Kind::Struct(name, len))
    }
    fn serialize_struct_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Self, Refused> {
        self.begin(Kind::StructVariant(Variant(name, index, variant), len))
    }
}

macro_rules! items {
    ($($trait:ident::$method:ident)*) => {$(
        impl $trait for Out<'_> {
            type Ok = ();
            type Error = Refused;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                self.0.part("", &Part(value))
            }
            fn end(self) -> Written {
                self.0.end()
            }
        }
    )*};
}

items!(SerializeSeq::serialize_element SerializeTuple::serialize_element);
items!(SerializeTupleStruct::serialize_field SerializeTupleVariant::serialize_field);

macro_rules! fields {
    ($($trait:ident)*) => {$(
        impl $trait for Out<'_> {
            type Ok = ();
            type Error = Refused;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Written {
                self.0.part(name, &Part(value))
            }
            fn end(self) -> Written {
                self.0.end()
            }
        }
    )*};
}

fields!(SerializeStruct SerializeStructVariant);

impl SerializeMap for Out<'_> {
    type Ok = ();
    type Error = Refused;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.0.key(&Part(key))
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.0.value(&Part(value))
    }
    fn end(self) -> Written {
        self.0.end()
    }
}
