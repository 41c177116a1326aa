//! One object on its way in: which field a key means, what was seen, what is missing, what nobody declared.

mod missing;

use std::borrow::Cow;

use super::absent::TagSink;
use super::bits::Bits;
use super::context::Failure;
use super::discriminators::Discriminators;
use super::entry::conceal_beside_secrets;
use super::made::Made;
use super::message;
use super::names::{key_position, position, same};
use super::{Context, Fail, Hint, Mode, Name, Outcome, Set, Source, Taken, ignore, raw};
use crate::schema::{Member, Table};

/// What a key is followed by; small, since it goes through the format's own results.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Field(u32),
    Tag(u32),
    /// Kept in `extra`.
    Unknown,
    Ignore,
    /// The map is a number in disguise.
    Number,
}

/// The state of one object.
pub struct Object<'de> {
    table: &'static Table,
    /// The member of a union that the object is; its variant may have tags besides the table's own.
    member: Option<&'static Member>,
    /// The field that most likely comes next: servers keep an order.
    next: usize,
    /// What the last key is followed by.
    step: Step,
    /// Whether a misfit may be set aside.
    soft: bool,
    /// The fields that were there, and behind them the tags.
    seen: Bits,
    /// Keys that are no fields, and yet may not come twice.
    discriminators: Discriminators,
    /// Whether a key came that nobody declared.
    strangers: bool,
    /// The key whose value comes next, where it is needed for more than a look-up.
    unknown: Option<Name<'de>>,
}

impl<'de> Object<'de> {
    pub(super) fn new(table: &'static Table, context: &Context) -> Self {
        Object {
            table,
            soft: table.extra && context.mode() == Mode::Lenient,
            member: None,
            next: 0,
            step: Step::Ignore,
            seen: Bits::default(),
            discriminators: Discriminators::default(),
            strangers: false,
            unknown: None,
        }
    }

    /// The object is a member of a union. A tag that decided at once is the only one that it has.
    pub(super) fn enter_member(&mut self, made: Made) {
        self.member = Some(made.member());
        self.discriminators = Discriminators::new(made.keys());
        if made.at_once {
            self.see_tag(0);
        }
    }

    /// Notes the key `name`, and what to do with its value.
    pub(super) fn key(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<(), Fail> {
        if !self.comes_next(name) {
            self.step = self.look_up(name, borrowed, context)?;
        }
        Ok(())
    }

    /// What the last key is followed by.
    #[inline]
    pub(super) fn step(&self) -> Step {
        self.step
    }

    /// Whether the key is the expected one, for the first time. Everything else is for [`Object::key`].
    #[inline]
    pub(super) fn comes_next(&mut self, name: &str) -> bool {
        let next = self.next;
        let Some(field) = self.table.fields.get(next) else {
            return false;
        };
        if !same(field.read, name) || !field.readable || !self.seen.add_low(next) {
            return false;
        }
        self.step = Step::Field(next as u32);
        self.next = next + 1;
        true
    }

    /// The name of the field that comes next, if it looks in JSON as it does here.
    #[cfg(feature = "json")]
    #[inline]
    pub(super) fn next_name(&self) -> Option<&'static str> {
        let field = self.table.fields.get(self.next)?;
        (field.readable && self.table.plain).then_some(field.read)
    }

    /// It was that name. False when it was there before.
    #[cfg(feature = "json")]
    #[inline]
    pub(super) fn take_next(&mut self) -> bool {
        let next = self.next;
        self.step = Step::Field(next as u32);
        self.next = next + 1;
        self.seen.add_low(next)
    }

    fn look_up(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<Step, Fail> {
        // Tags stand before the fields, as a rule.
        if let Some(tag) = self.tag(name) {
            if self.see_tag(tag) {
                return Ok(Step::Tag(tag as u32));
            }
            return Err(context.fail(Failure::Duplicate(name.to_owned())));
        }
        if let Some(index) = self.find(name) {
            return self.field(index, context);
        }
        self.stranger(name, borrowed, context)
    }

    fn field(&mut self, index: usize, context: &Context) -> Result<Step, Fail> {
        self.next = index + 1;
        if self.seen.add(index) {
            return Ok(Step::Field(index as u32));
        }
        Err(self.twice(index, context))
    }

    #[cold]
    fn twice(&self, index: usize, context: &Context) -> Fail {
        let name = self.table.fields[index].read.to_owned();
        context.fail(Failure::Duplicate(name))
    }

    /// The field of that name, looked for from the one that was expected.
    fn find(&self, name: &str) -> Option<usize> {
        let fields = self.table.fields;
        let (before, after) = fields.split_at(self.next.min(fields.len()));
        if let Some(index) = position(after, name) {
            return Some(before.len() + index);
        }
        if let Some(index) = position(before, name) {
            return Some(index);
        }
        if self.table.aliases {
            return fields
                .iter()
                .position(|field| field.aliases.contains(&name));
        }
        None
    }

    fn tag(&self, name: &str) -> Option<usize> {
        let own = self.table.tags;
        if let Some(index) = key_position(own, name) {
            return Some(index);
        }
        key_position(self.member_tags(), name).map(|index| own.len() + index)
    }

    /// The tag with this number: the table's own come first.
    fn tag_at(&self, index: usize) -> Option<&'static (&'static str, &'static str)> {
        let own = self.table.tags;
        match own.get(index) {
            None => self.member_tags().get(index - own.len()),
            tag => tag,
        }
    }

    fn stranger(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<Step, Fail> {
        if raw::is_number_key(name) && self.is_untouched() {
            return Ok(Step::Number);
        }
        if self.table.deny_unknown_fields {
            let known = self.table.fields.iter().map(|field| field.read);
            let nearest = message::nearest(name, known);
            let name = message::cut(name).to_owned();
            return Err(context.fail(Failure::UnknownField { name, nearest }));
        }
        self.discriminators.admit(name, context)?;
        self.strangers = true;
        if !self.table.extra {
            return Ok(Step::Ignore);
        }
        self.unknown = Some(match borrowed {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(name.to_owned()),
        });
        Ok(Step::Unknown)
    }

    fn is_untouched(&self) -> bool {
        self.seen.is_empty() && !self.strangers
    }

    /// Reads the value of a key.
    #[inline]
    pub(super) fn value(
        &mut self,
        step: Step,
        source: &mut dyn Source<'de>,
        set: Set<'_, 'de>,
        context: &Context,
    ) -> Outcome {
        let Step::Field(index) = step else {
            return self.other_value(step, source, set);
        };
        let index = index as usize;
        if self.soft {
            return self.soft_value(index, source, set, context);
        }
        match set.set(index, source) {
            Ok(Taken::Value) => Ok(Taken::Value),
            other => self.no_value(index, other, source, set),
        }
    }

    /// The value of what is no field.
    fn other_value(
        &mut self,
        step: Step,
        source: &mut dyn Source<'de>,
        set: Set<'_, 'de>,
    ) -> Outcome {
        match step {
            Step::Tag(index) => self.tag_value(index as usize, source),
            Step::Ignore => ignore::ignore(source),
            _ => self.unknown_value(source, set),
        }
    }

    /// The value of a field, which may be set aside.
    fn soft_value(
        &mut self,
        index: usize,
        source: &mut dyn Source<'de>,
        set: Set<'_, 'de>,
        context: &Context,
    ) -> Outcome {
        let outer = context.soften();
        let taken = set.set(index, source);
        context.harden(outer);
        match taken {
            Ok(Taken::Value) => Ok(Taken::Value),
            other => self.no_value(index, other, source, set),
        }
    }

    /// Remembers a `null` or a misfit, and where a failure was.
    fn no_value(
        &mut self,
        index: usize,
        taken: Outcome,
        source: &mut dyn Source<'de>,
        set: Set<'_, 'de>,
    ) -> Outcome {
        let field = &self.table.fields[index];
        match (taken, set.extra()) {
            (Ok(Taken::Null), Some(extra)) => extra.hold_null(field.name),
            (Ok(Taken::Aside), Some(extra)) => {
                extra.hold(field.name, source.context().take_aside());
            }
            (Ok(_), _) => {}
            (Err(fail), _) => {
                conceal_beside_secrets(self.table, source.context());
                source.context().at_field(field.read);
                return Err(fail);
            }
        }
        Ok(Taken::Value)
    }

    /// Whether a tag has this text.
    pub(super) fn known_tag(&self, index: usize, text: &str) -> bool {
        self.tag_at(index)
            .is_some_and(|(_, known)| same(known, text))
    }

    fn tag_value(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        let Some((key, text)) = self.tag_at(index) else {
            return Ok(Taken::Value);
        };
        source
            .read(Hint::Any, &mut TagSink { text })
            .inspect_err(|_| source.context().at_field(key))
    }

    fn unknown_value(&mut self, source: &mut dyn Source<'de>, set: Set<'_, 'de>) -> Outcome {
        let name = self.unknown.take().unwrap_or_default();
        match raw::value(source) {
            Ok(value) => {
                if let Some(extra) = set.extra() {
                    extra.keep(name.into_owned(), value);
                }
            }
            Err(fail) => {
                source.context().at_key(&name);
                return Err(fail);
            }
        }
        Ok(Taken::Value)
    }

    #[inline]
    fn tag_count(&self) -> usize {
        self.table.tags.len() + self.member_tags().len()
    }

    #[inline]
    fn member_tags(&self) -> &'static [(&'static str, &'static str)] {
        self.member.map_or(&[], |member| member.tags)
    }

    #[inline]
    fn see_tag(&mut self, index: usize) -> bool {
        self.seen.add(self.table.fields.len() + index)
    }

    fn has_tag(&self, index: usize) -> bool {
        self.seen.has(self.table.fields.len() + index)
    }
}
