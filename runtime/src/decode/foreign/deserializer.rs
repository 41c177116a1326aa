//! A source as serde's deserializer: what a foreign type is read from.

use serde::de::{Deserializer, Visitor};

use super::enums::EnumSink;
use super::visitor::VisitorSink;

use super::Refused;
use crate::decode::ignore::ignore;
use crate::decode::{Hint, Source};

/// A source as serde's deserializer.
pub struct In<'s, 'de> {
    pub(super) source: &'s mut dyn Source<'de>,
    /// It stands for a key: formats whose keys are texts spell other types out.
    pub(super) key: bool,
}

impl<'de> In<'_, 'de> {
    fn visit<V: Visitor<'de>>(
        self,
        hint: Hint,
        want: Want,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let want = match want {
            Want::Unit if self.source.context().human_readable() => Want::Any,
            Want::Bool if !self.key => Want::Any,
            want => want,
        };
        let mut sink = VisitorSink {
            visitor: Some(visitor),
            result: None,
            want,
            key: self.key,
        };
        let read = self.source.read(hint, &mut sink);
        sink.finish(read)
    }
}

/// What a foreign type asked for, where a token may have to be converted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    Any,
    Number,
    Bool,
    /// Some formats write nothing as a list of nothing.
    Unit,
}

macro_rules! wants {
    ($($want:ident: $($method:ident)*;)*) => {$($(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            self.visit(Hint::Any, Want::$want, visitor)
        }
    )*)*};
}

impl<'de> Deserializer<'de> for In<'_, 'de> {
    type Error = Refused;

    wants! {
        Any: deserialize_any deserialize_char deserialize_str deserialize_string deserialize_unit deserialize_seq
            deserialize_map deserialize_identifier;
        Bool: deserialize_bool;
        Number: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
            deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64;
    }

    fn is_human_readable(&self) -> bool {
        self.source.context().human_readable()
    }
    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let hint = if self.key { Hint::Any } else { Hint::I128 };
        self.visit(hint, Want::Number, visitor)
    }
    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let hint = if self.key { Hint::Any } else { Hint::U128 };
        self.visit(hint, Want::Number, visitor)
    }
    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.visit(Hint::Any, Want::Any, visitor)
    }
    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.visit(Hint::Any, Want::Any, visitor)
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.visit(Hint::Option, Want::Any, visitor)
    }
    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.visit(Hint::Any, Want::Unit, visitor)
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        if self.key {
            return visitor.visit_newtype_struct(self);
        }
        self.visit(Hint::Newtype(name), Want::Any, visitor)
    }
    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refused> {
        self.visit(Hint::Any, Want::Any, visitor)
    }
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.visit(Hint::Any, Want::Any, visitor)
    }
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.visit(Hint::Any, Want::Any, visitor)
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let mut sink = EnumSink(VisitorSink::new(visitor));
        let read = self.source.read(Hint::Any, &mut sink);
        sink.0.finish(read)
    }
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        ignore(self.source)?;
        visitor.visit_unit()
    }
}
