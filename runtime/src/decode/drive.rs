//! The loops over a format's lists and maps, and the way through a union: the rest of the code that is
//! instantiated once a format.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::buffered;
use super::chain::Chain;
use super::format::{Access, Format, SinkVisitor, keep, restore};
use super::made::Made;
use super::message::{Expecting, Got};
use super::object::{Object, Step};
use super::place;
use super::union::{Choice, UnionStep};
use super::whole::{WholeList, WholeMap};
use super::{
    Ask, Context, Each, Entries, Fail, Hint, Items, ListPlan, MapPlan, Outcome, PullMap, Set, Sink,
    Source, Taken, Tape, Want, Wrapper, number, raw_value,
};

/// Reads a list as the sink wants it.
pub(super) fn list<'de, A: SeqAccess<'de>>(
    seq: &mut A,
    visitor: &mut SinkVisitor<'_, 'de>,
) -> Result<Taken, A::Error> {
    let context = visitor.context;
    context.enter().map_err(|_| restore(None))?;
    let soft = visitor.soft;
    let taken = match visitor.sink().list() {
        ListPlan::Each(items) => seq.each(items, context),
        ListPlan::Union(choice, set) => list_member(seq, choice, set, context),
        ListPlan::Pull(pull) => pulled_list(seq, context, &mut |items| pull.pull(items)),
        ListPlan::Whole(place) => seq.whole(place.into_list(), context),
        ListPlan::Refuse if soft => pulled_list(seq, context, &mut place::aside),
        ListPlan::Refuse => {
            context.wrong(&visitor.sink().expecting(), &Got::Kind("a list"));
            Err(restore(None))
        }
    };
    context.leave();
    taken
}

/// The loop over a list's items, in the same place for the same reason.
trait ReadList<'de>: SeqAccess<'de> {
    fn each(&mut self, items: &mut dyn Each<'de>, context: &Context) -> Result<Taken, Self::Error> {
        let mut index = 0;
        loop {
            match self.next_element_seed(ItemOf(&mut *items, context)) {
                Ok(Some(_)) => index += 1,
                Ok(None) => return Ok(Taken::Value),
                Err(error) => {
                    context.at_index(index);
                    return Err(error);
                }
            }
        }
    }
}

impl<'de, A: SeqAccess<'de>> ReadList<'de> for A {}

pub(super) struct ItemOf<'a, 'de>(pub(super) &'a mut dyn Each<'de>, pub(super) &'a Context);

impl<'de> DeserializeSeed<'de> for ItemOf<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = Format::new(deserializer, self.1);
        let outcome = self.0.item(&mut source);
        source.settle(outcome)
    }
}

fn pulled_list<'de, A: SeqAccess<'de>>(
    seq: &mut A,
    context: &Context,
    pull: &mut dyn FnMut(&mut dyn Items<'de>) -> Outcome,
) -> Result<Taken, A::Error> {
    let mut items = Access::new(seq, context);
    let outcome = pull(&mut items);
    items.settle(outcome)
}

fn pulled_map<'de, A: MapAccess<'de>>(
    map: &mut A,
    context: &Context,
    pull: &mut dyn FnMut(&mut dyn Entries<'de>) -> Outcome,
) -> Result<Taken, A::Error> {
    let mut entries = Access::new(map, context);
    let outcome = pull(&mut entries);
    entries.settle(outcome)
}

/// Reads an object or a map as the sink wants it.
pub(super) fn map<'de, A: MapAccess<'de>>(
    map: &mut A,
    visitor: &mut SinkVisitor<'_, 'de>,
) -> Result<Taken, A::Error> {
    let context = visitor.context;
    context.enter().map_err(|_| restore(None))?;
    let taken = match visitor.sink().map() {
        MapPlan::Object(state, set) => map.object(state, set, context),
        MapPlan::Union(choice, set) => map.union(choice, set, context),
        MapPlan::Pull(pull) => {
            pulled_map(map, context, &mut |entries| pull.pull(entries)).map(Some)
        }
        MapPlan::Whole(place) => map.whole(place.into_map(), context).map(Some),
        MapPlan::Refuse => {
            context.leave();
            return pulled_map(map, context, &mut |entries| {
                number::or_refuse(entries, visitor)
            });
        }
    };
    context.leave();
    match taken {
        Ok(Some(taken)) => Ok(taken),
        Ok(None) => pulled_map(map, context, &mut |entries| number::rest(entries, visitor)),
        Err(error) => Err(error),
    }
}

/// The loops over a map's entries. As methods of the format's own type they are compiled next to what they call, which
/// is then a part of them.
pub(super) trait ReadMap<'de>: MapAccess<'de> + Sized {
    /// Reads the remaining entries of an object. None when the map is a number in disguise.
    fn object(
        &mut self,
        state: &mut Object<'de>,
        set: Set<'_, 'de>,
        context: &Context,
    ) -> Result<Option<Taken>, Self::Error> {
        while self.next_key_seed(FieldKey(state, context))?.is_some() {
            match state.step() {
                Step::Number => return Ok(None),
                Step::Ignore if !context.reads_ignored() => drop(self.next_value::<IgnoredAny>()?),
                step => self.next_value_seed(FieldValue(state, step, &mut *set, context))?,
            }
        }
        state.finish(set, context).map_err(|_| restore(None))?;
        Ok(Some(Taken::Value))
    }

    /// Reads the discriminators, then the member. None when the map is a number in disguise.
    fn union(
        &mut self,
        choice: &mut Choice<'de>,
        set: Set<'_, 'de>,
        context: &Context,
    ) -> Result<Option<Taken>, Self::Error> {
        let fail = |_| restore(None);
        choice.look_back(context).map_err(fail)?;
        while !choice.is_made() {
            if self.next_key_seed(UnionKey(choice, context))?.is_none() {
                choice.at_end(context).map_err(fail)?;
            } else if choice.step() == UnionStep::Number {
                return Ok(None);
            } else {
                self.next_value_seed(UnionValue(choice, context))?;
            }
        }
        let mut rest = Rest {
            map: self,
            choice: choice.made(),
            before: &mut choice.before,
            error: None,
            context,
        };
        let taken = set.set(rest.choice.index, &mut rest);
        taken.map(Some).map_err(|_| restore(rest.error))
    }
}

impl<'de, A: MapAccess<'de>> ReadMap<'de> for A {}

/// Tells the object the key; what follows it, the object knows then.
struct FieldKey<'a, 'de>(&'a mut Object<'de>, &'a Context);

impl<'de> FieldKey<'_, 'de> {
    #[inline(never)]
    fn other<E: Error>(self, name: &str, borrowed: Option<&'de str>) -> Result<(), E> {
        let noted = self.0.key(name, borrowed, self.1);
        noted.map_err(|_| restore(None))
    }
}

impl<'de> DeserializeSeed<'de> for FieldKey<'_, 'de> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for FieldKey<'_, 'de> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string as key")
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.other(name, None)
    }
    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<(), E> {
        if self.0.comes_next(name) {
            return Ok(());
        }
        self.other(name, Some(name))
    }
}

struct FieldValue<'a, 'de>(&'a mut Object<'de>, Step, Set<'a, 'de>, &'a Context);

impl<'de> DeserializeSeed<'de> for FieldValue<'_, 'de> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut source = Format::new(deserializer, self.3);
        let outcome = self.0.value(self.1, &mut source, self.2, self.3);
        source.settle(outcome)
    }
}

struct UnionKey<'a, 'de>(&'a mut Choice<'de>, &'a Context);

impl<'de> UnionKey<'_, 'de> {
    #[inline(never)]
    fn other<E: Error>(self, name: &str, borrowed: Option<&'de str>) -> Result<(), E> {
        let read = self.0.key(name, borrowed, self.1);
        read.map_err(|_| restore(None))
    }
}

impl<'de> DeserializeSeed<'de> for UnionKey<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for UnionKey<'_, 'de> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string as key")
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.other(name, None)
    }
    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<(), E> {
        if self.0.starts_with(name) || self.0.passes_by(name) {
            return Ok(());
        }
        self.other(name, Some(name))
    }
}

struct UnionValue<'a, 'de>(&'a mut Choice<'de>, &'a Context);

impl<'de> DeserializeSeed<'de> for UnionValue<'_, 'de> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let UnionValue(choice, context) = self;
        let mut visitor = SinkVisitor::to(choice.to(), context, false);
        let read = deserializer.deserialize_any(&mut visitor);
        read.inspect_err(|_| choice.broken(context))?;
        let settled = choice.settle(context);
        settled.map_err(|_| restore(None))
    }
}

/// What a union's member is read from: what stood before the discriminators, then the rest of the map.
struct Rest<'m, 'de, A, E> {
    map: &'m mut A,
    before: &'m mut Tape<'de>,
    error: Option<E>,
    context: &'m Context,
    choice: Made,
}

impl<'de, A: MapAccess<'de>> Rest<'_, 'de, A, A::Error> {
    fn pulled(&mut self, pull: &mut dyn PullMap<'de>) -> Outcome {
        let (choice, before) = (self.choice, self.before.entries());
        let read = pulled_map(self.map, self.context, &mut |rest| {
            pull.pull(&mut Chain::of_member(choice, before, rest))
        });
        keep(read, &mut self.error)
    }

    #[inline]
    fn object(&mut self, state: &mut Object<'de>, set: Set<'_, 'de>) -> Outcome {
        state.enter_member(self.choice);
        if !self.before.is_empty() {
            buffered::replay(self.before.entries(), state, &mut *set, self.context)?;
        }
        let read = self.map.object(state, set, self.context);
        match keep(read, &mut self.error)? {
            Some(taken) => Ok(taken),
            None => Err(no_object(self.context)),
        }
    }
}

impl<'de, A: MapAccess<'de>> Source<'de> for Rest<'_, 'de, A, A::Error> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        match hint {
            Hint::Option => return sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => return raw_value::newtype(name, self, sink),
            _ => {}
        }
        let plan = sink.map();
        if !matches!(&plan, MapPlan::Object(..)) {
            self.before.put_tag(self.choice.tag());
        }
        match plan {
            MapPlan::Object(state, set) => self.object(state, set),
            MapPlan::Union(choice, set) => {
                choice.before = std::mem::take(self.before);
                let read = self.map.union(choice, set, self.context);
                Ok(keep(read, &mut self.error)?.unwrap_or(Taken::Refused))
            }
            MapPlan::Pull(pull) => self.pulled(pull),
            MapPlan::Whole(place) => self.pulled(&mut place.into_map()),
            MapPlan::Refuse => Err(self
                .context
                .wrong(&sink.expecting(), &Got::Kind("an object"))),
        }
    }

    fn take<'a>(&'a mut self, mut want: Want<'a, 'de>, ask: Ask) -> Outcome {
        if let Some((state, set)) = want.begin() {
            return self.object(state, set);
        }
        self.read(ask.hint(), want.sink())
    }

    fn context(&self) -> &Context {
        self.context
    }
}

/// The map of a union's member turned out to be a number in disguise.
#[cold]
fn no_object(context: &Context) -> Fail {
    context.wrong(&Expecting::Text("an object"), &Got::Kind("a number"))
}

fn list_member<'de, A: SeqAccess<'de>>(
    seq: &mut A,
    choice: &mut Choice<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Result<Taken, A::Error> {
    let Some(index) = choice.list_member() else {
        context.wrong(&choice.expecting(), &Got::Kind("a list"));
        return Err(restore(None));
    };
    let mut rest = RestOfList {
        seq,
        error: None,
        context,
    };
    set.set(index, &mut rest).map_err(|_| restore(rest.error))
}

struct RestOfList<'m, A, E> {
    seq: &'m mut A,
    error: Option<E>,
    context: &'m Context,
}

impl<'de, A: SeqAccess<'de>> Source<'de> for RestOfList<'_, A, A::Error> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        match hint {
            Hint::Option => return sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => return raw_value::newtype(name, self, sink),
            _ => {}
        }
        let context = self.context;
        let read = match sink.list() {
            ListPlan::Each(items) => self.seq.each(items, context),
            ListPlan::Union(choice, set) => list_member(self.seq, choice, set, context),
            ListPlan::Pull(pull) => pulled_list(self.seq, context, &mut |items| pull.pull(items)),
            ListPlan::Whole(place) => self.seq.whole(place.into_list(), context),
            ListPlan::Refuse => return Err(context.wrong(&sink.expecting(), &Got::Kind("a list"))),
        };
        keep(read, &mut self.error)
    }
    fn context(&self) -> &Context {
        self.context
    }
}
