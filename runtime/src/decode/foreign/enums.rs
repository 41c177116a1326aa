//! Foreign enums, as what they are in JSON.

use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer, StringDeserializer};
use serde::de::{self, DeserializeSeed, Visitor};

use super::Refused;
use super::access::{SeedRun, read_key, required};
use super::visitor::VisitorSink;
use crate::decode::message::{Expecting, Got};
use crate::decode::{
    Atom, Context, Entries, Hint, MapKey, MapPlan, Outcome, PullMap, Sink, Source, Taken, Wrapper,
};

/// A foreign enum: a text names a variant, an object has one for its only key.
pub(super) struct EnumSink<'de, V: Visitor<'de>>(pub(super) VisitorSink<'de, V>);

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
        if MapKey::next(entries)?.is_some() {
            let got = Got::Kind("an object with more keys");
            return Err(entries.context().wrong(&self.expecting(), &got));
        }
        Ok(taken)
    }
}

pub(super) struct EnumIn<'a, 'de>(&'a mut dyn Entries<'de>);

impl<'de> de::EnumAccess<'de> for EnumIn<'_, 'de> {
    type Error = Refused;
    type Variant = Self;
    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Self), Refused> {
        match MapKey::next(self.0)? {
            Some(key) => Ok((read_key(seed, key, self.0.context())?, self)),
            None => Err(de::Error::custom(
                "expected an object with one key, got an empty one",
            )),
        }
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
        let outcome = self.0.value(&mut |source| run.read(source));
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
