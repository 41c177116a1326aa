//! The buffer as a source. What is in it is moved out and never copied, so that a union inside a union inside a union
//! is read in linear time wherever the tags stand.

use std::fmt::{self, Display};
use std::vec;

use serde::de::{self, DeserializeSeed, MapAccess};

use super::content::{self, Before, Content};
use super::discriminators::Discriminators;
use super::drive::ReadMap;
use super::format::SinkVisitor;
use super::message::Got;
use super::union::Made;
use super::{
    Ask, Context, Each, Entries, Fail, Hint, Items, ListPlan, MapPlan, Name, Outcome, Seed, Set,
    Sink, Source, Taken, Want, Wrapper, number, raw, raw_value,
};

/// A buffered value as a source.
pub(super) struct Buffered<'c, 'de> {
    content: Content<'de>,
    context: &'c Context,
    /// The depth of the value itself is counted already.
    entered: bool,
}

impl<'c, 'de> Buffered<'c, 'de> {
    pub(super) fn new(content: Content<'de>, context: &'c Context) -> Self {
        Buffered {
            content,
            context,
            entered: false,
        }
    }

    fn take_content(&mut self) -> Content<'de> {
        std::mem::replace(&mut self.content, Content::Null)
    }

    fn value(&mut self, mut visitor: SinkVisitor<'_, 'de>) -> Outcome {
        match self.take_content() {
            Content::List(items) => {
                self.inside(|context| list(items.into(), &mut visitor, context))
            }
            Content::Map(entries) => match number::buffered(&entries) {
                Some(mut number)
                    if !matches!(visitor.sink().map(), MapPlan::Pull(_) | MapPlan::Whole(_)) =>
                {
                    visitor.accept(&mut number)
                }
                _ => self.inside(|context| map(entries, &mut visitor, context)),
            },
            atom => match atom.into_atom() {
                Some(mut atom) => visitor.accept(&mut atom),
                None => Err(Fail::new()),
            },
        }
    }

    fn inside(&self, read: impl FnOnce(&Context) -> Outcome) -> Outcome {
        if self.entered {
            return read(self.context);
        }
        self.context.enter()?;
        let outcome = read(self.context);
        self.context.leave();
        outcome
    }
}

impl<'de> Source<'de> for Buffered<'_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let soft = self.context.take_soft();
        let optional = matches!(hint, Hint::Optional);
        match hint {
            Hint::Option if !matches!(self.content, Content::Null) => {
                sink.inner(Wrapper::Some, self)
            }
            Hint::Newtype(name) => raw_value::newtype(name, self, sink),
            Hint::Ignored => Ok(Taken::Value),
            _ => self.value(SinkVisitor {
                soft: soft && optional,
                ..SinkVisitor::new(sink, self.context, optional)
            }),
        }
    }

    /// A text that is owned already stays where it is.
    fn take<'a>(&'a mut self, mut want: Want<'a, 'de>, ask: Ask) -> Outcome {
        let taken = match (&mut self.content, &mut want) {
            (Content::String(text), Want::Text(place)) => {
                **place = std::mem::take(text).into();
                true
            }
            (Content::Str(text), want) => want.text(text),
            _ => false,
        };
        if !taken {
            return self.read(ask.hint(), want.sink());
        }
        self.context.take_soft();
        Ok(Taken::Value)
    }

    fn context(&self) -> &Context {
        self.context
    }

    fn buffered(&mut self) -> Option<Content<'de>> {
        Some(self.take_content())
    }
}

fn list<'de>(
    items: Vec<Content<'de>>,
    visitor: &mut SinkVisitor<'_, 'de>,
    context: &Context,
) -> Outcome {
    let soft = visitor.soft;
    match visitor.sink().list() {
        ListPlan::Each(each) => each_item(items, each, context),
        ListPlan::Union(choice, set) => match choice.list_member() {
            Some(index) => member(Content::List(items.into()), index, set, context),
            None => Err(context.wrong(&choice.expecting(), &Got::Kind("a list"))),
        },
        ListPlan::Pull(pull) => pull.pull(&mut ItemsOf {
            items: items.into_iter(),
            context,
        }),
        ListPlan::Whole(place) => {
            place.put(Content::List(items.into()));
            Ok(Taken::Value)
        }
        ListPlan::Refuse if soft => context.set_aside(raw::into_json(Content::List(items.into()))),
        ListPlan::Refuse => Err(context.wrong(&visitor.sink().expecting(), &Got::Kind("a list"))),
    }
}

fn member<'de>(
    content: Content<'de>,
    index: usize,
    set: Set<'_, 'de>,
    context: &Context,
) -> Outcome {
    let mut source = Buffered {
        content,
        context,
        entered: true,
    };
    set.set(index, &mut source)
}

fn each_item<'de>(
    items: Vec<Content<'de>>,
    each: &mut dyn Each<'de>,
    context: &Context,
) -> Outcome {
    for (index, item) in items.into_iter().enumerate() {
        each.item(&mut Buffered::new(item, context))
            .inspect_err(|_| context.at_index(index))?;
    }
    Ok(Taken::Value)
}

fn map<'de>(
    entries: Vec<(Name<'de>, Content<'de>)>,
    visitor: &mut SinkVisitor<'_, 'de>,
    context: &Context,
) -> Outcome {
    let soft = visitor.soft;
    match visitor.sink().map() {
        MapPlan::Object(state, set) => {
            content::replay(entries.into(), state, &mut *set, context)?;
            state.finish(set, context)?;
            Ok(Taken::Value)
        }
        MapPlan::Union(choice, set) => {
            let read = Nothing.union(&mut entries.into(), choice, set, context);
            match read {
                Ok(taken) => Ok(taken.unwrap_or(Taken::Refused)),
                Err(NothingLeft) => Err(Fail::new()),
            }
        }
        MapPlan::Pull(pull) => {
            let mut nothing = NoEntries(context);
            pull.pull(&mut Chain::new(entries.into(), &mut nothing))
        }
        MapPlan::Whole(place) => {
            place.put(Content::Map(entries));
            Ok(Taken::Value)
        }
        MapPlan::Refuse if soft => context.set_aside(raw::into_json(Content::Map(entries))),
        MapPlan::Refuse => Err(context.wrong(&visitor.sink().expecting(), &Got::Kind("an object"))),
    }
}

struct ItemsOf<'c, 'de> {
    items: vec::IntoIter<Content<'de>>,
    context: &'c Context,
}

impl<'de> Items<'de> for ItemsOf<'_, 'de> {
    fn next(&mut self, seed: Seed<'_, 'de>) -> Result<bool, Fail> {
        match self.items.next() {
            Some(item) => seed(&mut Buffered::new(item, self.context)).map(|_| true),
            None => Ok(false),
        }
    }
    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
    fn context(&self) -> &Context {
        self.context
    }
}

/// The entries before, then the rest.
pub(super) struct Chain<'a, 'de> {
    before: content::IntoIter<'de>,
    value: Option<Content<'de>>,
    /// Tags that the member does not know of.
    hidden: &'static [(&'static str, &'static str)],
    discriminators: Discriminators,
    rest: &'a mut dyn Entries<'de>,
}

impl<'a, 'de> Chain<'a, 'de> {
    pub(super) fn new(before: Before<'de>, rest: &'a mut dyn Entries<'de>) -> Self {
        Chain {
            before: before.into_iter(),
            value: None,
            hidden: &[],
            discriminators: Discriminators::default(),
            rest,
        }
    }

    /// What the member of a union sees.
    pub(super) fn of_member(
        made: Made,
        before: Before<'de>,
        rest: &'a mut dyn Entries<'de>,
    ) -> Self {
        Chain {
            hidden: made.member().tags,
            discriminators: Discriminators::new(made.keys()),
            ..Chain::new(before, rest)
        }
    }

    /// The next buffered entry that the member is to see.
    fn next(&mut self) -> Result<Option<(Name<'de>, Content<'de>)>, Fail> {
        for (name, value) in self.before.by_ref() {
            self.discriminators.admit(&name, self.rest.context())?;
            if !self.hidden.iter().any(|(key, _)| *key == name) {
                return Ok(Some((name, value)));
            }
        }
        Ok(None)
    }
}

impl<'de> Entries<'de> for Chain<'_, 'de> {
    fn key(&mut self, key: &mut Content<'de>) -> Result<bool, Fail> {
        if let Some((name, value)) = self.next()? {
            self.value = Some(value);
            *key = raw::key(name);
            return Ok(true);
        }
        if !self.rest.key(key)? {
            return Ok(false);
        }
        if let Some(name) = key.text() {
            self.discriminators.admit(name, self.rest.context())?;
        }
        Ok(true)
    }
    fn value(&mut self, seed: Seed<'_, 'de>) -> Outcome {
        match self.value.take() {
            Some(value) => seed(&mut Buffered::new(value, self.rest.context())),
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

/// What follows the entries of a map that is in the buffer as a whole.
pub(super) struct NoEntries<'c>(pub(super) &'c Context);

impl<'de> Entries<'de> for NoEntries<'_> {
    fn key(&mut self, _: &mut Content<'de>) -> Result<bool, Fail> {
        Ok(false)
    }
    fn value(&mut self, _: Seed<'_, 'de>) -> Outcome {
        Err(Fail::new())
    }
    fn size_hint(&self) -> Option<usize> {
        Some(0)
    }
    fn context(&self) -> &Context {
        self.0
    }
}

/// The same, for a union.
struct Nothing;

/// There is no value where there is no key; otherwise the failure is in the context.
#[derive(Debug)]
struct NothingLeft;

impl<'de> MapAccess<'de> for Nothing {
    type Error = NothingLeft;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        _: K,
    ) -> Result<Option<K::Value>, NothingLeft> {
        Ok(None)
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, _: V) -> Result<V::Value, NothingLeft> {
        Err(NothingLeft)
    }
}

impl Display for NothingLeft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no value left")
    }
}

impl std::error::Error for NothingLeft {}

impl de::Error for NothingLeft {
    fn custom<T: Display>(_: T) -> Self {
        NothingLeft
    }
}
