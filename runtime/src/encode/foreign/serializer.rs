//! [`Out`] as a `Serializer`: what a foreign type sees of a format.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::{Around, Atom, Kind, Out, Refused, Variant, Written};

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
