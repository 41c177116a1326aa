//! Which member of a union it is: decided by the first token, or by discriminators wherever they stand.

use std::borrow::Cow;

use super::content::{Before, Content};
use super::context::Failure;
use super::decide::{Found, Verdict, picked};
use super::late::Late;
use super::message::Expecting;
use super::names::{key_index, same};
use super::tag::{Tag, tag};
use super::{Atom, Context, Fail, Name, raw};
use crate::schema::{Member, Shape, Union};

/// What a key is followed by, before the member is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnionStep {
    /// A discriminator, by its index among the union's keys.
    Tag(usize),
    Other,
    /// The map is a number in disguise.
    Number,
}

/// The member that was chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    union: &'static Union,
    pub(super) index: usize,
    /// Whether one tag decided at once, the last that was read. It is not in the buffer.
    pub(super) at_once: bool,
}

impl Made {
    #[inline]
    pub(super) fn member(&self) -> &'static Member {
        &self.union.members[self.index]
    }

    /// All keys by which the union tells its members apart.
    #[inline]
    pub(super) fn keys(&self) -> &'static [&'static str] {
        &self.union.keys
    }

    /// The tag that decided at once.
    #[inline]
    pub(super) fn tag(&self) -> Option<&'static (&'static str, &'static str)> {
        match self.at_once {
            true => self.member().shape.tags().first(),
            false => None,
        }
    }
}

/// The choice of a member.
#[derive(Debug)]
pub struct Choice<'de> {
    union: &'static Union,
    made: Option<usize>,
    /// What the last key is followed by.
    step: UnionStep,
    /// Whether the last tag decided by itself.
    at_once: bool,
    started: bool,
    late: Option<Late<'de>>,
}

impl<'de> Choice<'de> {
    pub(super) fn new(union: &'static Union) -> Self {
        Choice {
            union,
            made: None,
            step: UnionStep::Other,
            at_once: false,
            started: false,
            late: None,
        }
    }

    fn late(&mut self) -> &mut Late<'de> {
        self.late.get_or_insert_default()
    }

    /// The place for the value of a discriminator that does not decide at once.
    pub(super) fn content(&mut self) -> &mut Content<'de> {
        &mut self.late().content
    }

    pub(super) fn expecting(&self) -> Expecting<'static> {
        Expecting::Union(self.union)
    }

    pub(super) fn is_made(&self) -> bool {
        self.made.is_some()
    }

    pub(super) fn made(&self) -> Made {
        Made {
            union: self.union,
            index: self.made.unwrap_or_default(),
            at_once: self.at_once,
        }
    }

    /// What the last key is followed by.
    #[inline]
    pub(super) fn step(&self) -> UnionStep {
        self.step
    }

    fn members(&self) -> impl Iterator<Item = (usize, &'static Member)> {
        self.union.members.iter().enumerate()
    }

    /// The first member whose shape passes; `other` comes last.
    fn first(&self, passes: impl Fn(Shape) -> bool) -> Option<usize> {
        let by = |other: bool| {
            self.members()
                .find(|(_, member)| member.other == other && passes(member.shape))
        };
        by(false).or_else(|| by(true)).map(|(index, _)| index)
    }

    pub(super) fn atom_member(&self, atom: &Atom<'_, '_>) -> Option<usize> {
        if let Some(text) = atom.text() {
            return self
                .first(|shape| shape.takes_literal(text))
                .or_else(|| self.first(Shape::takes_strings))
                .or_else(|| self.first(Shape::takes_anything));
        }
        let precise = match *atom {
            Atom::I64(v) => self.first(|shape| shape.takes_integer(Some(v))),
            Atom::U64(v) => self.first(|shape| shape.takes_integer(v.try_into().ok())),
            Atom::I128(_) | Atom::U128(_) => self.first(|shape| shape.takes_integer(None)),
            Atom::F64(_) => self.first(Shape::takes_numbers),
            Atom::Bool(_) => self.first(Shape::takes_bools),
            _ => None,
        };
        precise.or_else(|| self.first(Shape::takes_anything))
    }

    pub(super) fn list_member(&self) -> Option<usize> {
        self.first(Shape::takes_lists)
            .or_else(|| self.first(Shape::takes_anything))
    }

    pub(super) fn takes_maps(&self) -> bool {
        // What has discriminators is an object.
        !self.union.keys.is_empty() || self.has_maps()
    }

    #[inline(never)]
    fn has_maps(&self) -> bool {
        self.members()
            .any(|(_, member)| member.shape.takes_maps() || member.shape.takes_anything())
    }

    /// Notes the key `name`, and what to do with its value.
    pub(super) fn key(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<(), Fail> {
        self.step = self.look_up(name, borrowed, context)?;
        Ok(())
    }

    /// Whether the first key is the first discriminator, as servers have it. Everything else is for [`Choice::key`].
    #[inline]
    pub(super) fn starts_with(&mut self, name: &str) -> bool {
        let first = self.union.keys.first();
        let starts = !self.started && first.is_some_and(|key| same(key, name));
        if starts {
            self.take_start();
        }
        starts
    }

    /// The key that most likely stands first, before any did, if it looks in JSON as it does here.
    #[cfg(feature = "json")]
    #[inline]
    pub(super) fn start(&self) -> Option<&'static str> {
        match self.started {
            true => None,
            false => self.union.keys.first_plain(),
        }
    }

    /// It stood there.
    #[inline]
    pub(super) fn take_start(&mut self) {
        self.started = true;
        self.step = UnionStep::Tag(0);
    }

    fn look_up(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<UnionStep, Fail> {
        if !std::mem::replace(&mut self.started, true) && raw::is_number_key(name) {
            return Ok(UnionStep::Number);
        }
        match key_index(&self.union.keys, name) {
            Some(index) if self.late().tags[index] != Tag::Absent => {
                Err(context.fail(Failure::Duplicate(name.to_owned())))
            }
            Some(index) => Ok(UnionStep::Tag(index)),
            None => {
                self.late().name =
                    borrowed.map_or_else(|| Cow::Owned(name.to_owned()), Cow::Borrowed);
                Ok(UnionStep::Other)
            }
        }
    }

    /// Takes the text of a discriminator, if it decides at once.
    #[inline]
    pub(super) fn take_tag(&mut self, text: &str) -> bool {
        let UnionStep::Tag(index) = self.step else {
            return false;
        };
        self.made = picked(self.union, index, text);
        self.at_once = self.made.is_some();
        self.at_once
    }

    /// The text of a discriminator as some member has it.
    pub(super) fn known(&self, text: &str) -> Option<&'static str> {
        let UnionStep::Tag(_) = self.step else {
            return None;
        };
        let mut found = None;
        for member in self.union.members {
            member.shape.each_tag(&mut |_, known| {
                if known == text {
                    found = Some(known);
                }
            });
        }
        found
    }

    /// The value of the last key, a discriminator, could not be read.
    #[cold]
    pub(super) fn broken(&self, context: &Context) {
        if let UnionStep::Tag(index) = self.step {
            context.at_key(self.union.keys[index]);
        }
    }

    /// The value of the last key, a discriminator, was read: unless it decides at once, it goes into the buffer.
    #[inline]
    pub(super) fn settle(
        &mut self,
        before: &mut Before<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        match self.at_once {
            true => Ok(()),
            false => self.settle_late(before, context),
        }
    }

    fn settle_late(&mut self, before: &mut Before<'de>, context: &Context) -> Result<(), Fail> {
        let UnionStep::Tag(index) = self.step else {
            return Ok(());
        };
        let content = std::mem::take(self.content());
        self.late().tags[index] = tag(&content);
        let decided = self.decide(index, &content, context);
        before.push(Cow::Borrowed(self.union.keys[index]), content);
        decided
    }

    /// The last key, which is no discriminator.
    pub(super) fn take_name(&mut self) -> Name<'de> {
        std::mem::take(&mut self.late().name)
    }

    /// The value of that key is in the buffer, or is left for later.
    pub(super) fn pass_over(&mut self) {
        if self.union.keys.is_empty() {
            self.made = self.fallback();
        }
    }

    /// Looks at the discriminators among what is in the buffer: a union around this one has passed them already, or the
    /// whole value is there.
    #[inline]
    pub(super) fn look_back(
        &mut self,
        before: &Before<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        if before.is_empty() && !self.union.keys.is_empty() {
            return Ok(());
        }
        self.look_at_all(before, context)
    }

    fn look_at_all(&mut self, before: &Before<'de>, context: &Context) -> Result<(), Fail> {
        // Where a map may be a number, its first key has to be looked at, too.
        if self.union.keys.is_empty() && (before.last().is_some() || !raw::numbers_are_maps()) {
            self.made = self.fallback();
            return Ok(());
        }
        for (name, content) in before.iter() {
            let Some(index) = key_index(&self.union.keys, name) else {
                continue;
            };
            if self.late().tags[index] != Tag::Absent {
                return Err(context.fail(Failure::Duplicate(name.clone().into_owned())));
            }
            self.late().tags[index] = tag(content);
            if !self.is_made() {
                self.decide(index, content, context)?;
            }
        }
        Ok(())
    }

    fn decide(
        &mut self,
        index: usize,
        content: &Content<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        match self.found().verdict(index) {
            Verdict::Member(index) => self.made = Some(index),
            Verdict::Open => {}
            Verdict::NoMember => {
                self.made = self.fallback();
                if !self.is_made() {
                    return Err(self.found().unknown(index, content, context));
                }
            }
        }
        Ok(())
    }

    fn found(&mut self) -> Found<'_, 'de> {
        Found {
            union: self.union,
            tags: &self.late().tags,
        }
    }

    /// The map has ended and no member was found.
    pub(super) fn at_end(&mut self, context: &Context) -> Result<(), Fail> {
        let untagged = self.late().tags.iter().all(|tag| *tag == Tag::Absent);
        let optional = if untagged {
            self.first(Shape::takes_tagless)
        } else {
            None
        };
        let found = optional.or_else(|| self.fallback());
        self.made = found;
        match found {
            Some(_) => Ok(()),
            None => Err(context.fail(Failure::Missing(self.missing()))),
        }
    }

    /// The member for objects that no tag names: `other`, a map, an object without tags, a foreign type.
    fn fallback(&self) -> Option<usize> {
        self.first(|shape| shape.takes_untagged() || shape.takes_anything())
    }

    /// The key that an object lacks.
    fn missing(&mut self) -> &'static str {
        let keys = self.union.keys.iter();
        let open = keys
            .zip(&self.late().tags)
            .find(|(_, tag)| **tag == Tag::Absent);
        open.map_or("type", |(key, _)| key)
    }
}
