//! Which member of a union it is: decided by the first token, or by discriminators wherever they stand.

use super::context::Failure;
use super::decide::{Found, Verdict, picked};
use super::made::Made;
use super::message::Expecting;
use super::names::{key_index, same};
use super::piece::{Span, Spot};
use super::place::Place;
use super::to::To;
use super::{Atom, Context, Fail, Tape, Want, raw};
use crate::schema::{Member, Shape, Union};

/// What a key is followed by, before the member is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum UnionStep {
    /// A discriminator, by its index among the union's keys.
    Tag(usize),
    Other,
    /// The map is a number in disguise.
    Number,
}

/// The choice of a member.
pub struct Choice<'de> {
    union: &'static Union,
    made: Option<usize>,
    /// What the last key is followed by.
    step: UnionStep,
    /// Whether the last tag decided by itself.
    at_once: bool,
    started: bool,
    /// What stood before the member was found, but for a tag that decided at once.
    pub(super) before: Tape<'de>,
    /// Where the last entry goes on it.
    at: usize,
    /// Where the discriminators that were found are, on this or another tape.
    tags: [Option<Spot>; MAX_KEYS],
}

/// How many discriminator keys one union may have; the proof refuses more.
const MAX_KEYS: usize = crate::schema::Keys::MAX;

impl<'de> Choice<'de> {
    pub(super) fn new(union: &'static Union) -> Self {
        Choice {
            union,
            made: None,
            step: UnionStep::Other,
            at_once: false,
            started: false,
            before: Tape::new(),
            at: 0,
            tags: [None; MAX_KEYS],
        }
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
        !self.union.keys.is_empty()
            || self
                .members()
                .any(|(_, member)| member.shape.takes_maps() || member.shape.takes_anything())
    }

    /// Notes the key `name`, and what to do with its value; unless it is a discriminator, both go into the buffer.
    pub(super) fn key(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<(), Fail> {
        self.key_alone(name, context)?;
        if self.step == UnionStep::Other {
            self.before.begin();
            self.before.put_text(name, borrowed);
        }
        Ok(())
    }

    /// Notes a key that its length tells from all others that mean something here, as most that stand before a late tag.
    pub(super) fn passes_by(&mut self, name: &'de str) -> bool {
        let mut known = self.union.keys.iter();
        if known.any(|key| key.len() == name.len()) || name.len() == raw::NUMBER_KEY.len() {
            return false;
        }
        if !self.started {
            self.started = true;
            self.before.begin();
        }
        self.step = UnionStep::Other;
        self.before.put_str(name);
        true
    }

    /// The same where what follows is passed over.
    pub(super) fn key_alone(&mut self, name: &str, context: &Context) -> Result<(), Fail> {
        self.step = self.look_up(name, context)?;
        Ok(())
    }

    /// Where the value of that key goes.
    pub(super) fn to(&mut self) -> To<'_, 'de> {
        match self.step {
            UnionStep::Tag(_) => To::Want(self.want()),
            _ => {
                self.at = self.before.len();
                To::Place(Place::Tape(&mut self.before))
            }
        }
    }

    /// The value of that key, a discriminator.
    #[inline]
    pub(super) fn want(&mut self) -> Want<'_, 'de> {
        self.at = self.before.len();
        Want::Tag(self)
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

    fn look_up(&mut self, name: &str, context: &Context) -> Result<UnionStep, Fail> {
        if !std::mem::replace(&mut self.started, true) && raw::is_number_key(name) {
            return Ok(UnionStep::Number);
        }
        match key_index(&self.union.keys, name) {
            Some(index) if self.tags[index].is_some() => {
                Err(context.fail(Failure::Duplicate(name.to_owned())))
            }
            Some(index) => Ok(UnionStep::Tag(index)),
            None => Ok(UnionStep::Other),
        }
    }

    /// Where a discriminator goes that does not decide at once: behind its key.
    pub(super) fn tag_place(&mut self) -> &mut Tape<'de> {
        if let UnionStep::Tag(index) = self.step {
            self.before.begin();
            self.before.put_str(self.union.keys[index]);
        }
        &mut self.before
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

    /// Takes the text of a discriminator, which lasts: unless it decides at once, it goes into the buffer.
    pub(super) fn take_borrowed_tag(&mut self, text: &'de str) {
        if !self.take_tag(text) {
            self.tag_place().put_str(text);
        }
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

    /// The value of the last key could not be read.
    #[cold]
    pub(super) fn broken(&self, context: &Context) {
        context.at_key(match self.step {
            UnionStep::Tag(index) => self.union.keys[index],
            _ => self.before.name_before(self.at),
        });
    }

    /// The value of the last key was read.
    #[inline]
    pub(super) fn settle(&mut self, context: &Context) -> Result<(), Fail> {
        match self.at_once {
            true => Ok(()),
            false => self.settle_late(context),
        }
    }

    fn settle_late(&mut self, context: &Context) -> Result<(), Fail> {
        match self.step {
            UnionStep::Tag(index) => {
                self.tags[index] = Some(Spot::MIN.saturating_add(self.at));
                self.made = self.decide(index, &self.before, context)?;
            }
            _ => self.pass_over(),
        }
        Ok(())
    }

    /// The value of a key that is no discriminator is in the buffer, or is left for later.
    pub(super) fn pass_over(&mut self) {
        if self.union.keys.is_empty() {
            self.made = self.fallback();
        }
    }

    /// Looks at the discriminators that a union around this one has passed already.
    #[inline]
    pub(super) fn look_back(&mut self, context: &Context) -> Result<(), Fail> {
        if self.before.is_empty() && !self.union.keys.is_empty() {
            return Ok(());
        }
        let before = std::mem::take(&mut self.before);
        let looked = self.look_at(before.entries(), context);
        self.before = before;
        looked
    }

    /// Looks at the discriminators among entries that are in the buffer.
    pub(super) fn look_at(&mut self, before: Span<'_, '_>, context: &Context) -> Result<(), Fail> {
        // Where a map may be a number, its first key has to be looked at, too.
        if self.union.keys.is_empty() && (!before.is_empty() || !raw::numbers_are_maps()) {
            self.made = self.fallback();
            return Ok(());
        }
        for entry in before {
            let Some(index) = key_index(&self.union.keys, entry.name) else {
                continue;
            };
            if self.tags[index].is_some() {
                return Err(context.fail(Failure::Duplicate(entry.name.to_owned())));
            }
            self.tags[index] = Some(entry.spot);
            if !self.is_made() {
                self.made = self.decide(index, before.tape(), context)?;
            }
        }
        Ok(())
    }

    /// The member, if it is clear which one it is.
    fn decide(
        &self,
        index: usize,
        tape: &Tape<'_>,
        context: &Context,
    ) -> Result<Option<usize>, Fail> {
        let found = Found {
            union: self.union,
            tags: &self.tags,
            tape,
        };
        match found.verdict(index) {
            Verdict::Member(index) => Ok(Some(index)),
            Verdict::Open => Ok(None),
            Verdict::NoMember => match self.fallback() {
                None => Err(found.unknown(index, context)),
                other => Ok(other),
            },
        }
    }

    /// The map has ended and no member was found.
    pub(super) fn at_end(&mut self, context: &Context) -> Result<(), Fail> {
        let untagged = self.tags.iter().all(Option::is_none);
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

    /// The key that an object lacks.
    fn missing(&self) -> &'static str {
        let open = self
            .union
            .keys
            .iter()
            .zip(&self.tags)
            .find(|(_, tag)| tag.is_none());
        open.map_or("type", |(key, _)| key)
    }
}
