//! A format's `Deserializer` as a [`Source`]: one visitor for all types, instantiated once a format.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess,
    SeqAccess, Visitor,
};

use super::message;
use super::place::Place;
use super::to::To;
use super::whole::Into;
use super::{
    Ask, Atom, Context, Entries, Fail, Hint, Items, MapKey, Outcome, Seed, Sink, Source, Taken,
    Want, Wrapper, drive, raw,
};

/// A deserializer, read once; the format's own error is kept beside it.
pub(super) struct Format<'c, D, E> {
    pub(super) deserializer: Option<D>,
    pub(super) error: Option<E>,
    pub(super) context: &'c Context,
}

impl<'c, 'de, D: Deserializer<'de>> Format<'c, D, D::Error> {
    pub(super) fn new(deserializer: D, context: &'c Context) -> Self {
        Format {
            deserializer: Some(deserializer),
            error: None,
            context,
        }
    }

    /// What became of the read; on failure the error is the format's, with its position.
    #[inline]
    pub(super) fn settle(self, outcome: Outcome) -> Result<(), D::Error> {
        settle(outcome, self.error)
    }
}

/// An outcome as the format's result.
#[inline]
pub(super) fn settle<E: Error>(outcome: Outcome, error: Option<E>) -> Result<(), E> {
    match outcome {
        Ok(_) => Ok(()),
        Err(_) => Err(restore(error)),
    }
}

/// The format's own error, or one that stands for what the context knows.
#[cold]
pub(super) fn restore<E: Error>(error: Option<E>) -> E {
    error.unwrap_or_else(|| E::custom(""))
}

impl<'de, D: Deserializer<'de>> Source<'de> for Format<'_, D, D::Error> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let ask = match hint {
            Hint::Any => Ask::Value,
            Hint::Optional => Ask::Optional,
            _ => return self.by_name(hint, sink),
        };
        self.any(To::Sink(sink), ask)
    }

    fn take<'a>(&'a mut self, want: Want<'a, 'de>, ask: Ask) -> Outcome {
        self.any(To::Want(want), ask)
    }

    fn context(&self) -> &Context {
        self.context
    }
}

impl<'de, D: Deserializer<'de>> Format<'_, D, D::Error> {
    /// Reads whatever comes.
    #[inline]
    fn any<'a>(&'a mut self, to: To<'a, 'de>, ask: Ask) -> Outcome {
        let Some(deserializer) = self.deserializer.take() else {
            return Err(Fail::new());
        };
        let optional = ask == Ask::Optional;
        let mut visitor = SinkVisitor::to(to, self.context, optional);
        visitor.soft = self.context.take_soft() && optional;
        let read = deserializer.deserialize_any(&mut visitor);
        keep(read, &mut self.error).map(|()| visitor.taken)
    }

    /// Reads what has to be asked for.
    #[inline(never)]
    fn by_name(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let Some(deserializer) = self.deserializer.take() else {
            return Err(Fail::new());
        };
        self.context.take_soft();
        let mut visitor = SinkVisitor::new(sink, self.context, false);
        let read = match hint {
            Hint::Option => deserializer.deserialize_option(&mut visitor),
            Hint::I128 => deserializer.deserialize_i128(&mut visitor),
            Hint::U128 => deserializer.deserialize_u128(&mut visitor),
            Hint::Newtype(name) => deserializer.deserialize_newtype_struct(name, &mut visitor),
            Hint::Any | Hint::Optional | Hint::Ignored => {
                IgnoredAny::deserialize(deserializer).map(drop)
            }
        };
        if let Err(error) = &read {
            self.context.format_failed(hint, error);
        }
        keep(read, &mut self.error).map(|()| visitor.taken)
    }
}

pub(super) struct SinkVisitor<'a, 'de> {
    pub(super) to: To<'a, 'de>,
    pub(super) context: &'a Context,
    /// What was found: through the format's results goes nothing but its error.
    pub(super) taken: Taken,
    pub(super) optional: bool,
    /// A misfit may be set aside.
    pub(super) soft: bool,
}

impl<'a, 'de> SinkVisitor<'a, 'de> {
    #[inline]
    pub(super) fn new(sink: &'a mut dyn Sink<'de>, context: &'a Context, optional: bool) -> Self {
        SinkVisitor::to(To::Sink(sink), context, optional)
    }

    #[inline]
    pub(super) fn to(to: To<'a, 'de>, context: &'a Context, optional: bool) -> Self {
        SinkVisitor {
            to,
            context,
            taken: Taken::Value,
            optional,
            soft: false,
        }
    }

    /// What was found stays here; the format gets the rest.
    #[inline]
    fn found<E: Error>(&mut self, outcome: Outcome, error: Option<E>) -> Result<(), E> {
        match outcome {
            Ok(taken) => {
                self.taken = taken;
                Ok(())
            }
            Err(_) => Err(restore(error)),
        }
    }

    /// What takes any token.
    pub(super) fn sink(&mut self) -> &mut dyn Sink<'de> {
        self.to.sink()
    }

    /// Gives a token to the sink.
    pub(super) fn accept(&mut self, atom: &mut Atom<'_, 'de>) -> Outcome {
        if self.optional && matches!(atom, Atom::Null) {
            return Ok(Taken::Null);
        }
        match self.to.sink().atom(atom, self.context)? {
            Taken::Refused => self.refuse(atom),
            taken => Ok(taken),
        }
    }

    /// The same for a method of the visitor.
    #[inline(never)]
    fn give<E: Error>(&mut self, mut atom: Atom<'_, 'de>) -> Result<(), E> {
        let outcome = self.accept(&mut atom);
        self.found(outcome, None)
    }

    #[cold]
    fn refuse(&mut self, atom: &mut Atom<'_, 'de>) -> Outcome {
        if self.soft {
            return self.context.set_aside(raw::from_atom(atom));
        }
        Err(self
            .context
            .wrong(&self.sink().expecting(), &(&*atom).into()))
    }
}

macro_rules! atoms {
    ($($method:ident: $ty:ty => $atom:ident,)*) => {$(
        fn $method<E: Error>(self, v: $ty) -> Result<(), E> {
            self.give(Atom::$atom(v))
        }
    )*};
}

impl<'de> Visitor<'de> for &mut SinkVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(message::MISFIT)
    }

    atoms! {
        visit_bool: bool => Bool,
        visit_i64: i64 => I64,
        visit_i128: i128 => I128,
        visit_u128: u128 => U128,
        visit_f64: f64 => F64,
        visit_char: char => Char,
        visit_bytes: &[u8] => Bytes,
        visit_borrowed_bytes: &'de [u8] => BorrowedBytes,
        visit_byte_buf: Vec<u8> => ByteBuf,
    }

    fn visit_u64<E: Error>(self, v: u64) -> Result<(), E> {
        if self.to.unsigned(v) {
            return Ok(());
        }
        self.give(Atom::U64(v))
    }

    fn visit_str<E: Error>(self, v: &str) -> Result<(), E> {
        if self.to.text(v) {
            return Ok(());
        }
        self.give(Atom::Str(v))
    }

    fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<(), E> {
        // A tape takes nearly all of its texts that way.
        if let Some(tape) = self.to.tape() {
            tape.put_str(v);
            return Ok(());
        }
        if self.to.borrowed(v) {
            return Ok(());
        }
        self.give(Atom::Borrowed(v))
    }

    fn visit_string<E: Error>(self, v: String) -> Result<(), E> {
        self.give(Atom::String(v))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.give(Atom::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = Format::new(deserializer, self.context);
        let outcome = self.sink().inner(Wrapper::Some, &mut source);
        self.found(outcome, source.error)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = Format::new(deserializer, self.context);
        let outcome = self.sink().inner(Wrapper::Newtype, &mut source);
        self.found(outcome, source.error)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        self.taken = drive::list(&mut seq, self)?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.taken = drive::map(&mut map, self)?;
        Ok(())
    }

    /// Values of other data models: CBOR's tags. Enums of foreign types are read as what they are in JSON.
    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        let got = super::Got::Kind("a tagged value of another data model");
        self.context.wrong(&self.sink().expecting(), &got);
        Err(restore(None))
    }
}

/// A function as serde's seed.
struct SeedOf<'a, 'de>(Seed<'a, 'de>, &'a mut Taken, &'a Context);

impl<'de> DeserializeSeed<'de> for SeedOf<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = Format::new(deserializer, self.2);
        let outcome = (self.0)(&mut source);
        if let Ok(taken) = outcome {
            *self.1 = taken;
        }
        source.settle(outcome)
    }
}

/// Puts a format's error aside.
pub(super) fn keep<T, E>(result: Result<T, E>, error: &mut Option<E>) -> Result<T, Fail> {
    match result {
        Ok(value) => Ok(value),
        Err(e) => {
            *error = Some(e);
            Err(Fail::new())
        }
    }
}

/// A format's list or map, item by item.
pub(super) struct Access<'a, A, E> {
    access: &'a mut A,
    error: Option<E>,
    context: &'a Context,
}

impl<'a, A, E: Error> Access<'a, A, E> {
    pub(super) fn new(access: &'a mut A, context: &'a Context) -> Self {
        Access {
            access,
            error: None,
            context,
        }
    }

    pub(super) fn settle(self, outcome: Outcome) -> Result<Taken, E> {
        outcome.map_err(|_| restore(self.error))
    }
}

impl<'de, A: SeqAccess<'de>> Items<'de> for Access<'_, A, A::Error> {
    fn next(&mut self, mut seed: Seed<'_, 'de>) -> Result<bool, Fail> {
        let item = drive::ItemOf(&mut seed, self.context);
        Ok(keep(self.access.next_element_seed(item), &mut self.error)?.is_some())
    }
    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint()
    }
    fn context(&self) -> &Context {
        self.context
    }
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Access<'_, A, A::Error> {
    fn key(&mut self, key: &mut MapKey<'de>) -> Result<bool, Fail> {
        let key = Into(Place::MapKey(key), self.context);
        Ok(keep(self.access.next_key_seed(key), &mut self.error)?.is_some())
    }
    fn value(&mut self, seed: Seed<'_, 'de>) -> Outcome {
        let mut taken = Taken::Value;
        let read = self
            .access
            .next_value_seed(SeedOf(seed, &mut taken, self.context));
        keep(read, &mut self.error).map(|()| taken)
    }
    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint()
    }
    fn context(&self) -> &Context {
        self.context
    }
}
