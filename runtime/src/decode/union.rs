//! Which member of a union it is: decided by the first token, or by discriminators wherever they stand.

use std::borrow::Cow;

use super::content::{Before, Content};
use super::context::Failure;
use super::message::{Expecting, Got};
use super::names::same;
use super::tag::{EntrySink, Tag, tag};
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

/// The member that was chosen, and what it must know of its tags.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    pub(super) index: usize,
    pub(super) tags: &'static [(&'static str, &'static str)],
    pub(super) tag_optional: bool,
    /// All keys by which the union tells its members apart.
    pub(super) keys: &'static [&'static str],
    /// The tag that stood first and decided at once. It is nowhere else.
    pub(super) tag: Option<(&'static str, &'static str)>,
}

/// How far a shape fits what is known of the discriminators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    No,
    /// A discriminator is still missing.
    Open,
    Full,
}

/// The choice of a member.
#[derive(Debug)]
pub struct Choice<'de> {
    union: &'static Union,
    tags: [Tag<'de>; MAX_KEYS],
    made: Option<usize>,
    /// What the last key is followed by; the key itself, if it is no discriminator.
    step: UnionStep,
    name: Name<'de>,
    /// The tag that stood first and decided at once.
    tag: Option<(&'static str, &'static str)>,
    started: bool,
}

/// How many discriminator keys one union may have; the proof refuses more.
const MAX_KEYS: usize = crate::schema::Keys::MAX;

impl<'de> Choice<'de> {
    pub(super) fn new(union: &'static Union) -> Self {
        Choice {
            union,
            tags: [const { Tag::Absent }; MAX_KEYS],
            made: None,
            name: Cow::Borrowed(""),
            step: UnionStep::Other,
            tag: None,
            started: false,
        }
    }

    pub(super) fn expecting(&self) -> Expecting<'static> {
        Expecting::Union(self.union)
    }

    pub(super) fn is_made(&self) -> bool {
        self.made.is_some()
    }

    pub(super) fn made(&self) -> Made {
        let index = self.made.unwrap_or_default();
        let member = &self.union.members[index];
        Made {
            index,
            tags: member.tags,
            tag_optional: member.tag_optional,
            keys: &self.union.keys,
            tag: self.tag,
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
        !self.union.keys.is_empty()
            || self
                .members()
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

    /// Whether nothing but the first discriminator stands first, as servers have it. Everything else is for
    /// [`Choice::key`].
    #[inline]
    pub(super) fn starts_with_tag(&mut self, name: &str) -> bool {
        if self.started || !self.union.keys.first().is_some_and(|key| same(key, name)) {
            return false;
        }
        self.started = true;
        self.step = UnionStep::Tag(0);
        true
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
        match self.key_index(name) {
            Some(index) if self.tags[index] != Tag::Absent => {
                Err(context.fail(Failure::Duplicate(name.to_owned())))
            }
            Some(index) => Ok(UnionStep::Tag(index)),
            None => {
                self.name = borrowed.map_or_else(|| Cow::Owned(name.to_owned()), Cow::Borrowed);
                Ok(UnionStep::Other)
            }
        }
    }

    /// The discriminator of that name.
    #[inline]
    fn key_index(&self, name: &str) -> Option<usize> {
        self.union.keys.iter().position(|key| same(key, name))
    }

    /// What takes the value of the last key.
    pub(super) fn sink(&self) -> EntrySink<'de> {
        EntrySink::new(matches!(self.step, UnionStep::Tag(_)).then_some(self.union))
    }

    /// The value of the last key could not be read.
    #[cold]
    pub(super) fn broken(&self, context: &Context) {
        context.at_key(match self.step {
            UnionStep::Tag(index) => self.union.keys[index],
            _ => &self.name,
        });
    }

    /// Takes the value of the last key: a discriminator may decide, the rest goes into the buffer.
    pub(super) fn value(
        &mut self,
        value: EntrySink<'de>,
        before: &mut Before<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        if let UnionStep::Tag(index) = self.step {
            return self.tag_value(index, value, before, context);
        }
        before.push(std::mem::take(&mut self.name), value.content);
        if self.union.keys.is_empty() {
            self.made = self.fallback();
        }
        Ok(())
    }

    /// The value of the last key, which is no discriminator, is left for later.
    #[cfg(feature = "json")]
    pub(super) fn pass_over(&mut self) {
        if self.union.keys.is_empty() {
            self.made = self.fallback();
        }
    }

    fn tag_value(
        &mut self,
        index: usize,
        value: EntrySink<'de>,
        before: &mut Before<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        let key = self.union.keys[index];
        if let Content::Known(text) = value.content
            && self.is_enough(index, value.picked)
        {
            self.made = Some(value.picked);
            if before.is_empty() {
                self.tag = Some((key, text));
                return Ok(());
            }
        }
        before.push(Cow::Borrowed(key), value.content);
        if self.is_made() {
            return Ok(());
        }
        self.look_at(index, before, context)
    }

    /// Looks at the discriminators among what is in the buffer: a union around this one has passed them already, or the
    /// whole value is there.
    pub(super) fn look_back(
        &mut self,
        before: &Before<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        // Where a map may be a number, its first key has to be looked at, too.
        if self.union.keys.is_empty() && (before.last().is_some() || !raw::numbers_are_maps()) {
            self.made = self.fallback();
            return Ok(());
        }
        for (name, content) in before.iter() {
            let Some(index) = self.key_index(name) else {
                continue;
            };
            if self.tags[index] != Tag::Absent {
                return Err(context.fail(Failure::Duplicate(name.clone().into_owned())));
            }
            self.tags[index] = tag(content);
            if !self.is_made() {
                self.decide(index, content, context)?;
            }
        }
        Ok(())
    }

    /// Looks at the discriminator that was just buffered.
    fn look_at(
        &mut self,
        index: usize,
        before: &Before<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        let Some((_, content)) = before.last() else {
            return Ok(());
        };
        self.tags[index] = tag(content);
        self.decide(index, content, context)
    }

    /// Whether the picked member has this tag and no other: no second one can have it.
    fn is_enough(&self, index: usize, picked: usize) -> bool {
        match self.union.members.get(picked).map(|member| member.shape) {
            Some(Shape::Object([(key, _)]) | Shape::MaybeTagged([(key, _)])) => {
                same(key, self.union.keys[index])
            }
            _ => false,
        }
    }

    fn decide(
        &mut self,
        index: usize,
        content: &Content<'de>,
        context: &Context,
    ) -> Result<(), Fail> {
        if let Some(text) = self.tags[index].text() {
            let picked = (self.union.pick)(text);
            if self.is_enough(index, picked) {
                self.made = Some(picked);
                return Ok(());
            }
        }
        let mut best = Fit::No;
        for (i, member) in self.union.members.iter().enumerate() {
            let fit = self.fit(member.shape);
            if fit == Fit::Full {
                self.made = Some(i);
                return Ok(());
            }
            best = best.max(fit);
        }
        if best == Fit::No {
            let other = self.fallback();
            self.made = Some(other.ok_or_else(|| self.unknown(index, content, context))?);
        }
        Ok(())
    }

    /// The map has ended and no member was found.
    pub(super) fn at_end(&mut self, context: &Context) -> Result<(), Fail> {
        let untagged = self.tags.iter().all(|tag| *tag == Tag::Absent);
        let optional = if untagged {
            self.first(Shape::takes_tagless)
        } else {
            None
        };
        let found = optional.or_else(|| self.fallback());
        self.made = Some(found.ok_or_else(|| context.fail(Failure::Missing(self.missing())))?);
        Ok(())
    }

    /// The member for objects that no tag names: `other`, a map, an object without tags, a foreign type.
    fn fallback(&self) -> Option<usize> {
        self.first(|shape| shape.takes_untagged() || shape.takes_anything())
    }

    fn fit(&self, shape: Shape) -> Fit {
        match shape {
            Shape::Object([]) => Fit::No,
            Shape::Object(tags) | Shape::MaybeTagged(tags) => self.fit_tags(tags),
            Shape::Union(shapes) => {
                let fits = shapes.iter().map(|shape| self.fit(*shape));
                fits.max().unwrap_or(Fit::No)
            }
            Shape::Null(shape) => self.fit(*shape),
            _ => Fit::No,
        }
    }

    fn fit_tags(&self, tags: &[(&'static str, &'static str)]) -> Fit {
        let mut fit = Fit::Full;
        for (place, (key, text)) in tags.iter().enumerate() {
            match self.fit_tag(place, key, text) {
                Fit::No => return Fit::No,
                one => fit = fit.min(one),
            }
        }
        fit
    }

    /// `place` is the key's place among the member's, which is often that among the union's.
    #[inline]
    fn fit_tag(&self, place: usize, key: &str, text: &str) -> Fit {
        let there = self.union.keys.get(place).is_some_and(|other| same(other, key));
        let index = if there { Some(place) } else { self.key_index(key) };
        match index.map(|index| &self.tags[index]) {
            Some(tag) if tag.is(text) => Fit::Full,
            Some(Tag::Absent) => Fit::Open,
            _ => Fit::No,
        }
    }

    /// The key that an object lacks.
    fn missing(&self) -> &'static str {
        let open = self
            .union
            .keys
            .iter()
            .zip(&self.tags)
            .find(|(_, tag)| **tag == Tag::Absent);
        open.map_or("type", |(key, _)| key)
    }

    #[cold]
    fn unknown(&self, index: usize, content: &Content<'de>, context: &Context) -> Fail {
        let key = self.union.keys[index];
        let mut known = Vec::new();
        for member in self.union.members {
            member.shape.each_tag(&mut |name, text| {
                if name == key && !known.contains(&text) && !self.excludes(member.shape, index) {
                    known.push(text);
                }
            });
        }
        let fail = match content.text() {
            Some(text) => context.wrong(&Expecting::OneOf(&known), &Got::Text(text)),
            None => context.wrong(&Expecting::Text("a string"), &content.got()),
        };
        context.at_field(key);
        fail
    }

    /// Whether another discriminator rules the shape out already.
    fn excludes(&self, shape: Shape, index: usize) -> bool {
        let (Shape::Object(tags) | Shape::MaybeTagged(tags)) = shape else {
            return false;
        };
        let ruled_out = |(key, text): &(&str, &str)| {
            self.union.keys[index] != *key && self.fit_tag(index, key, text) == Fit::No
        };
        tags.iter().any(ruled_out)
    }
}
