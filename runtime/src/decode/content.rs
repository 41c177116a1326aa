//! The buffer: what stood before a union's discriminators, kept token by token and read again.

use serde::de::{self, Deserializer, Visitor, value::MapDeserializer, value::SeqDeserializer};

use super::format::Format;
use super::message::Got;
use super::object::{Object, Step};
use super::{
    Atom, Context, Entries, Fail, Hint, Name, Outcome, Seed, Set, Sink, Source, Taken, raw,
};

/// One value, with nothing of it lost.
#[derive(Debug)]
pub enum Content<'de> {
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    I128(Box<i128>),
    U128(Box<u128>),
    F64(f64),
    Char(char),
    /// A tag, as the union's members spell it.
    Known(&'static str),
    Str(&'de str),
    String(Box<str>),
    Bytes(&'de [u8]),
    ByteBuf(Box<[u8]>),
    List(Box<[Content<'de>]>),
    Map(Box<[(Content<'de>, Content<'de>)]>),
}

impl<'de> Content<'de> {
    pub(super) fn from_atom(atom: &mut Atom<'_, 'de>) -> Self {
        match std::mem::replace(atom, Atom::Null) {
            Atom::Null => Content::Null,
            Atom::Bool(v) => Content::Bool(v),
            Atom::I64(v) => Content::I64(v),
            Atom::U64(v) => Content::U64(v),
            Atom::I128(v) => Content::I128(v.into()),
            Atom::U128(v) => Content::U128(v.into()),
            Atom::F64(v) => Content::F64(v),
            Atom::Char(v) => Content::Char(v),
            Atom::Str(v) => Content::String(v.into()),
            Atom::Borrowed(v) => Content::Str(v),
            Atom::String(v) => Content::String(v.into()),
            Atom::Bytes(v) => Content::ByteBuf(v.into()),
            Atom::BorrowedBytes(v) => Content::Bytes(v),
            Atom::ByteBuf(v) => Content::ByteBuf(v.into()),
        }
    }

    /// As JSON, for what is set aside.
    pub(super) fn to_json(&self) -> serde_json::Value {
        raw::from_content(self)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Content::Known(text) => Some(text),
            Content::Str(text) => Some(text),
            Content::String(text) => Some(text),
            _ => None,
        }
    }

    /// For the error that it is of the wrong kind.
    pub(super) fn got(&self) -> Got<'_> {
        match self {
            Content::Null => Got::Kind("null"),
            Content::Bool(v) => Got::Bool(*v),
            Content::I64(v) => Got::Signed((*v).into()),
            Content::U64(v) => Got::Unsigned((*v).into()),
            Content::I128(v) => Got::Signed(**v),
            Content::U128(v) => Got::Unsigned(**v),
            Content::F64(v) => Got::Float(*v),
            Content::Char(_) => Got::Kind("a character"),
            Content::Known(text) => Got::Text(text),
            Content::Str(text) => Got::Text(text),
            Content::String(text) => Got::Text(text),
            Content::Bytes(_) | Content::ByteBuf(_) => Got::Kind("bytes"),
            Content::List(_) => Got::Kind("a list"),
            Content::Map(_) => Got::Kind("an object"),
        }
    }
}

/// What stood before the discriminators, in order, the discriminators too.
#[derive(Debug, Default)]
pub(super) struct Before<'de> {
    /// The first entry is nearly always the only one: a tag that comes first costs no allocation.
    first: Option<(Name<'de>, Content<'de>)>,
    more: Vec<(Name<'de>, Content<'de>)>,
}

impl<'de> Before<'de> {
    pub(super) fn push(&mut self, name: Name<'de>, content: Content<'de>) {
        if self.first.is_none() {
            self.first = Some((name, content));
        } else {
            self.more.push((name, content));
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &(Name<'de>, Content<'de>)> {
        self.first.iter().chain(&self.more)
    }

    pub(super) fn last(&self) -> Option<&(Name<'de>, Content<'de>)> {
        self.more.last().or(self.first.as_ref())
    }

    /// Without the tags that a member does not know of.
    pub(super) fn without(mut self, tags: &[(&str, &str)]) -> Self {
        let is_tag =
            |(name, _): &(Name<'de>, Content<'de>)| tags.iter().any(|(key, _)| key == name);
        if !tags.is_empty() {
            self.first = self.first.filter(|entry| !is_tag(entry));
            self.more.retain(|entry| !is_tag(entry));
        }
        self
    }

    fn into_iter(self) -> impl Iterator<Item = (Name<'de>, Content<'de>)> {
        self.first.into_iter().chain(self.more)
    }
}

/// Gives an object what stood before the discriminators.
pub(super) fn replay<'de>(
    before: Before<'de>,
    state: &mut Object<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Result<(), Fail> {
    for (name, content) in before.into_iter() {
        let borrowed = match name {
            Name::Borrowed(name) => Some(name),
            Name::Owned(_) => None,
        };
        match state.key(&name, borrowed, context)? {
            Step::Ignore => {}
            step => {
                let mut source = Buffered::new(content, context);
                state.value(step, &mut source, &mut *set)?;
            }
        }
    }
    Ok(())
}

/// The entries before, then the rest.
pub(super) struct Chain<'a, 'de> {
    before: Box<dyn Iterator<Item = (Name<'de>, Content<'de>)> + 'a>,
    value: Option<Content<'de>>,
    rest: &'a mut dyn Entries<'de>,
}

impl<'a, 'de: 'a> Chain<'a, 'de> {
    pub(super) fn new(before: Before<'de>, rest: &'a mut dyn Entries<'de>) -> Self {
        Chain {
            before: Box::new(before.into_iter()),
            value: None,
            rest,
        }
    }

    fn source(&self, content: Content<'de>) -> Buffered<'_, 'de> {
        Buffered::new(content, self.rest.context())
    }
}

impl<'de> Entries<'de> for Chain<'_, 'de> {
    fn key(&mut self, seed: Seed<'_, 'de>) -> Result<bool, Fail> {
        let Some((name, value)) = self.before.next() else {
            return self.rest.key(seed);
        };
        self.value = Some(value);
        let name = match name {
            Name::Borrowed(name) => Content::Str(name),
            Name::Owned(name) => Content::String(name.into()),
        };
        seed(&mut self.source(name)).map(|_| true)
    }
    fn value(&mut self, seed: Seed<'_, 'de>) -> Outcome {
        match self.value.take() {
            Some(value) => seed(&mut self.source(value)),
            None => self.rest.value(seed),
        }
    }
    fn size_hint(&self) -> Option<usize> {
        None
    }
    fn context(&self) -> &Context {
        self.rest.context()
    }
}

/// A buffered value as a source.
pub(super) struct Buffered<'c, 'de>(Format<'c, ContentDeserializer<'de>, BufferError>);

impl<'c, 'de> Buffered<'c, 'de> {
    pub(super) fn new(content: Content<'de>, context: &'c Context) -> Self {
        Buffered(Format::new(
            ContentDeserializer {
                content,
                human_readable: context.human_readable(),
            },
            context,
        ))
    }
}

impl<'de> Source<'de> for Buffered<'_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        self.0
            .read(hint, sink)
            .map_err(|fail| match self.0.error.take() {
                // The buffer's own complaint: there is no format behind it that would word it.
                Some(BufferError(message)) if !self.0.context.failed() => {
                    self.0.context.fail(super::Failure::Foreign(message))
                }
                _ => fail,
            })
    }
    fn context(&self) -> &Context {
        self.0.context
    }
}

/// What the buffer's deserializer itself refuses.
#[derive(Debug)]
pub(super) struct BufferError(String);

impl std::fmt::Display for BufferError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BufferError {}

impl de::Error for BufferError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        BufferError(message.to_string())
    }
}

/// A buffered value as a format.
pub(super) struct ContentDeserializer<'de> {
    content: Content<'de>,
    human_readable: bool,
}

impl<'de> ContentDeserializer<'de> {
    fn part(&self, content: Content<'de>) -> Self {
        ContentDeserializer {
            content,
            human_readable: self.human_readable,
        }
    }
}

impl<'de> de::IntoDeserializer<'de, BufferError> for ContentDeserializer<'de> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for ContentDeserializer<'de> {
    type Error = BufferError;

    fn is_human_readable(&self) -> bool {
        self.human_readable
    }

    fn deserialize_any<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value, BufferError> {
        match std::mem::replace(&mut self.content, Content::Null) {
            Content::Null => visitor.visit_unit(),
            Content::Bool(v) => visitor.visit_bool(v),
            Content::I64(v) => visitor.visit_i64(v),
            Content::U64(v) => visitor.visit_u64(v),
            Content::I128(v) => visitor.visit_i128(*v),
            Content::U128(v) => visitor.visit_u128(*v),
            Content::F64(v) => visitor.visit_f64(v),
            Content::Char(v) => visitor.visit_char(v),
            Content::Known(v) => visitor.visit_borrowed_str(v),
            Content::Str(v) => visitor.visit_borrowed_str(v),
            Content::String(v) => visitor.visit_string(v.into()),
            Content::Bytes(v) => visitor.visit_borrowed_bytes(v),
            Content::ByteBuf(v) => visitor.visit_byte_buf(v.into()),
            Content::List(items) => visitor.visit_seq(SeqDeserializer::new(
                items.into_iter().map(|item| self.part(item)),
            )),
            Content::Map(entries) => visitor.visit_map(MapDeserializer::new(
                entries
                    .into_iter()
                    .map(|(key, value)| (self.part(key), self.part(value))),
            )),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BufferError> {
        match self.content {
            Content::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, BufferError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        mut self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, BufferError> {
        let content = std::mem::replace(&mut self.content, Content::Null);
        match content {
            Content::Map(entries) if entries.len() == 1 => {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| (self.part(key), self.part(value)));
                let access = MapDeserializer::new(entries);
                visitor.visit_enum(de::value::MapAccessDeserializer::new(access))
            }
            Content::Known(text) | Content::Str(text) => {
                visitor.visit_enum(de::value::BorrowedStrDeserializer::new(text))
            }
            Content::String(text) => {
                visitor.visit_enum(de::value::StringDeserializer::new(text.into()))
            }
            _ => Err(de::Error::custom(
                "expected the name of a variant, or an object with one key",
            )),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BufferError> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl Taken {
    /// For readers that found something.
    pub(super) fn is_value(self) -> bool {
        self == Taken::Value
    }
}
