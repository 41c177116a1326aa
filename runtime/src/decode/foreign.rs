//! Types that only serde knows, on the way in: a deserializer without type parameters in front of any format.

use std::fmt::{self, Display};
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer, StringDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use super::buffered::Buffered;
use super::context::Failure;
use super::message::{Expecting, Got};
use super::{
    Ask, Atom, Content, Context, Entries, Fail, Hint, Items, ListPlan, MapPlan, Outcome, PullList,
    PullMap, Sink, Source, Taken, Wrapper, number, raw, wrap,
};

/// A failure below a foreign `Deserialize`.
#[derive(Debug)]
pub struct Refused(Option<Box<str>>);

impl Refused {
    /// The failure is in the context, or is the format's own.
    const KNOWN: Self = Refused(None);
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("invalid value"))
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Refused(Some(message.to_string().into()))
    }
}

impl From<Fail> for Refused {
    fn from(_: Fail) -> Self {
        Refused::KNOWN
    }
}

/// Reads a foreign type.
///
/// # Errors
/// As [`Source::read`].
pub(super) fn foreign<'de, T: Deserialize<'de>>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
) -> Outcome {
    let mut read = |source: &mut dyn Source<'de>| {
        *slot = Some(with(source, |source| T::deserialize(source))?);
        Ok(Taken::Value)
    };
    match ask {
        Ask::Value => read(source),
        Ask::Optional if source.context().take_soft() => try_buffered(source, &mut read),
        Ask::Optional => wrap::option(source, &mut read),
    }
}

/// Reads with a function that takes a deserializer.
pub(super) fn with<'de, T>(
    source: &mut dyn Source<'de>,
    read: impl FnOnce(In<'_, 'de>) -> Result<T, Refused>,
) -> Result<T, Fail> {
    let outer = source.context().enter_foreign();
    let result = read(In { source, key: false });
    let context = source.context();
    context.leave_foreign(outer);
    result.map_err(|refused| match refused.0 {
        Some(message) => context.fail(Failure::Foreign(message.into())),
        None => Fail::new(),
    })
}

/// Tries a foreign type on the buffered value, which is set aside if the type refuses it.
fn try_buffered<'de>(
    source: &mut dyn Source<'de>,
    read: &mut dyn FnMut(&mut dyn Source<'de>) -> Outcome,
) -> Outcome {
    let content = raw::content(source)?;
    if let Content::Null = content {
        return Ok(Taken::Null);
    }
    let json = content.to_json();
    let context = source.context();
    read(&mut Buffered::new(content, context)).or_else(|_| {
        drop(context.take_trouble());
        context.set_aside(json)
    })
}

/// A source as serde's deserializer.
pub struct In<'s, 'de> {
    source: &'s mut dyn Source<'de>,
    /// It stands for a key: formats whose keys are texts spell other types out.
    key: bool,
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
enum Want {
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

/// Passes over any value.
pub(super) fn ignore<'de>(source: &mut dyn Source<'de>) -> Outcome {
    source.read(Hint::Ignored, &mut Ignore)
}

/// Never asked: [`Hint::Ignored`] is for the format alone.
struct Ignore;

impl<'de> Sink<'de> for Ignore {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("any value")
    }
    fn atom(&mut self, _: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(Taken::Value)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Ignored, self)
    }
}

/// A foreign visitor as a sink.
struct VisitorSink<'de, V: Visitor<'de>> {
    visitor: Option<V>,
    result: Option<Result<V::Value, Refused>>,
    want: Want,
    key: bool,
}

impl<'de, V: Visitor<'de>> VisitorSink<'de, V> {
    fn new(visitor: V) -> Self {
        VisitorSink {
            visitor: Some(visitor),
            result: None,
            want: Want::Any,
            key: false,
        }
    }

    /// What the visitor made of it.
    fn finish(self, read: Outcome) -> Result<V::Value, Refused> {
        match (read, self.result) {
            (_, Some(Err(refused))) => Err(refused),
            (Ok(_), Some(result)) => result,
            _ => Err(Refused::KNOWN),
        }
    }

    /// Runs the visitor, which is there once.
    fn run(&mut self, visit: impl FnOnce(V) -> Result<V::Value, Refused>) -> Outcome {
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
fn spelled<'de>(want: Want, atom: &Atom<'_, 'de>) -> Option<Atom<'static, 'de>> {
    let text = atom.text()?;
    match want {
        Want::Any | Want::Unit => None,
        Want::Bool => text.parse().ok().map(Atom::Bool),
        Want::Number => Some(number::parse(text)),
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

/// Runs a foreign seed on a source; its value and its error come back beside the engine's outcome.
struct SeedRun<T, V, R> {
    seed: Option<T>,
    result: Option<Result<V, R>>,
}

impl<'de, T: DeserializeSeed<'de>> SeedRun<T, T::Value, Refused> {
    fn new(seed: T) -> Self {
        SeedRun {
            seed: Some(seed),
            result: None,
        }
    }

    fn read(&mut self, source: &mut dyn Source<'de>, key: bool) -> Outcome {
        let Some(seed) = self.seed.take() else {
            return Err(Fail::new());
        };
        let result = seed.deserialize(In { source, key });
        let outcome = if result.is_ok() {
            Ok(Taken::Value)
        } else {
            Err(Fail::new())
        };
        self.result = Some(result);
        outcome
    }

    fn finish(self, outcome: Result<bool, Fail>) -> Result<Option<T::Value>, Refused> {
        match (outcome, self.result) {
            (Ok(_), Some(Ok(value))) => Ok(Some(value)),
            (_, Some(Err(refused))) => Err(refused),
            (Ok(_), None) => Ok(None),
            (Err(_), _) => Err(Refused::KNOWN),
        }
    }
}

fn required<T>(value: Result<Option<T>, Refused>) -> Result<T, Refused> {
    value?.ok_or(Refused::KNOWN)
}

struct ItemsIn<'a, 'de>(&'a mut dyn Items<'de>);

impl<'de> de::SeqAccess<'de> for ItemsIn<'_, 'de> {
    type Error = Refused;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.next(&mut |source| run.read(source, false));
        run.finish(outcome)
    }
    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

struct EntriesIn<'a, 'de>(&'a mut dyn Entries<'de>);

impl<'de> de::MapAccess<'de> for EntriesIn<'_, 'de> {
    type Error = Refused;
    fn next_key_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.key(&mut |source| run.read(source, true));
        run.finish(outcome)
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.value(&mut |source| run.read(source, false));
        required(run.finish(outcome.map(|_| true)))
    }
    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

/// A foreign enum: a text names a variant, an object has one for its only key.
struct EnumSink<'de, V: Visitor<'de>>(VisitorSink<'de, V>);

impl<'de, V: Visitor<'de>> Sink<'de> for EnumSink<'de, V> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("the name of a variant, or an object with one key")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        match std::mem::replace(atom, Atom::Null) {
            Atom::Str(name) => self.0.run(|v| v.visit_enum(StrDeserializer::new(name))),
            Atom::Borrowed(name) => self
                .0
                .run(|v| v.visit_enum(BorrowedStrDeserializer::new(name))),
            Atom::String(name) => self.0.run(|v| v.visit_enum(StringDeserializer::new(name))),
            other => {
                *atom = other;
                Ok(Taken::Refused)
            }
        }
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Pull(self)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de, V: Visitor<'de>> PullMap<'de> for EnumSink<'de, V> {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        let taken = self
            .0
            .run(|visitor| visitor.visit_enum(EnumIn(&mut *entries)))?;
        if entries.key(&mut |source| source.read(Hint::Any, &mut Ignore))? {
            let got = Got::Kind("an object with more keys");
            return Err(entries.context().wrong(&self.expecting(), &got));
        }
        Ok(taken)
    }
}

struct EnumIn<'a, 'de>(&'a mut dyn Entries<'de>);

impl<'de> de::EnumAccess<'de> for EnumIn<'_, 'de> {
    type Error = Refused;
    type Variant = Self;
    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.key(&mut |source| run.read(source, true));
        let tag = run.finish(outcome)?;
        tag.map(|tag| (tag, self))
            .ok_or_else(|| de::Error::custom("expected an object with one key, got an empty one"))
    }
}

impl<'de> EnumIn<'_, 'de> {
    fn visit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let mut sink = VisitorSink::new(visitor);
        let read = self
            .0
            .value(&mut |source| source.read(Hint::Any, &mut sink));
        sink.finish(read)
    }
}

impl<'de> de::VariantAccess<'de> for EnumIn<'_, 'de> {
    type Error = Refused;
    fn unit_variant(self) -> Result<(), Refused> {
        self.newtype_variant_seed(PhantomData)
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Refused> {
        let mut run = SeedRun::new(seed);
        let outcome = self.0.value(&mut |source| run.read(source, false));
        required(run.finish(outcome.map(|_| true)))
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Refused> {
        self.visit(visitor)
    }
    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.visit(visitor)
    }
}
