//! The parser as a serde format: what the engine knows how to read.
//!
//! What is rare (numbers with a fraction, enums of foreign types, raw values) is cut out of the text and left to
//! serde_json, so that it is read exactly as serde_json reads it.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::de::SliceRead;

use super::parser::{Failed, Number, Parser, Text};

type SerdeJson<'de> = serde_json::Deserializer<SliceRead<'de>>;

impl<'de> Parser<'de> {
    /// Lets serde_json read a piece of the text.
    fn through_serde_json<T>(
        &mut self,
        piece: &'de str,
        read: impl FnOnce(&mut SerdeJson<'de>) -> serde_json::Result<T>,
    ) -> Result<T, Failed> {
        let mut format = SerdeJson::from_slice(piece.as_bytes());
        match read(&mut format) {
            Ok(value) if format.end().is_ok() => Ok(value),
            _ => self.refuse(),
        }
    }

    /// Lets serde_json read the next value.
    fn value_through_serde_json<T>(
        &mut self,
        read: impl FnOnce(&mut SerdeJson<'de>) -> serde_json::Result<T>,
    ) -> Result<T, Failed> {
        self.peek()?;
        let start = self.position();
        self.skip()?;
        self.through_serde_json(self.since(start), read)
    }

    #[inline(always)]
    fn visit_string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Failed> {
        match self.string()? {
            Text::Borrowed(text) => visitor.visit_borrowed_str(text),
            Text::Copied(text) => visitor.visit_str(text),
        }
    }

    fn visit_number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Failed> {
        match self.number() {
            Number::Unsigned(value) => visitor.visit_u64(value),
            Number::Negative(value) => visitor.visit_i64(value),
            Number::Other(numeral) => {
                self.through_serde_json(numeral, |format| format.deserialize_any(visitor))
            }
        }
    }

    fn visit_list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Failed> {
        self.enter()?;
        let value = visitor.visit_seq(Access::new(self));
        self.leave(b']')?;
        value
    }

    fn visit_object<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Failed> {
        self.enter()?;
        let value = visitor.visit_map(Access::new(self));
        self.leave(b'}')?;
        value
    }
}

impl<'de> Deserializer<'de> for &mut Parser<'de> {
    type Error = Failed;

    #[inline(always)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        match self.peek()? {
            b'"' => self.visit_string(visitor),
            b'{' => self.visit_object(visitor),
            b'[' => self.visit_list(visitor),
            b'n' => {
                self.word("null")?;
                visitor.visit_unit()
            }
            b't' => {
                self.word("true")?;
                visitor.visit_bool(true)
            }
            b'f' => {
                self.word("false")?;
                visitor.visit_bool(false)
            }
            _ => self.visit_number(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        if self.peek()? != b'n' {
            return visitor.visit_some(self);
        }
        self.word("null")?;
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failed> {
        // serde_json's `RawValue` asks by a private name; which one it is, only serde_json knows.
        if name.starts_with("$serde_json::") {
            return self.value_through_serde_json(|format| {
                format.deserialize_newtype_struct(name, visitor)
            });
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        self.value_through_serde_json(|format| format.deserialize_enum(name, variants, visitor))
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.value_through_serde_json(|format| format.deserialize_i128(visitor))
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.value_through_serde_json(|format| format.deserialize_u128(visitor))
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.value_through_serde_json(|format| format.deserialize_bytes(visitor))
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.skip()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string unit unit_struct seq tuple tuple_struct map struct
        identifier
    }
}

/// What is between brackets.
struct Access<'p, 'de> {
    parser: &'p mut Parser<'de>,
    first: bool,
}

impl<'p, 'de> Access<'p, 'de> {
    fn new(parser: &'p mut Parser<'de>) -> Self {
        Access {
            parser,
            first: true,
        }
    }
}

impl<'de> SeqAccess<'de> for Access<'_, 'de> {
    type Error = Failed;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Failed> {
        if !self.parser.next(&mut self.first, b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.parser).map(Some)
    }
}

impl<'de> MapAccess<'de> for Access<'_, 'de> {
    type Error = Failed;

    fn next_key_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Failed> {
        if !self.parser.next(&mut self.first, b'}')? {
            return Ok(None);
        }
        if self.parser.peek()? != b'"' {
            return self.parser.refuse();
        }
        seed.deserialize(Key(self.parser)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Failed> {
        self.parser.pass(b':')?;
        seed.deserialize(&mut *self.parser)
    }
}

/// A key: a string, whatever it is asked for.
struct Key<'p, 'de>(&'p mut Parser<'de>);

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = Failed;

    #[inline(always)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.0.visit_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.0.deserialize_bytes(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.0.deserialize_bytes(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}
