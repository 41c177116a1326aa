//! One object on its way in: which field a key means, what was seen, what is missing, what nobody declared.

use std::borrow::Cow;

use super::context::Failure;
use super::discriminators::Discriminators;
use super::message::{self, Expecting};
use super::union::Made;
use super::{
    Ask, Atom, Begin, Context, Fail, Fields, Hint, MapPlan, Mode, Name, Outcome, Set, Sink, Source,
    Taken, Wrapper, ignore, raw,
};
use crate::schema::{Field, Schema, Table};
use crate::types::Extra;

/// What a key is followed by; small, since it goes through the format's own results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug)]
pub struct Object<'de> {
    table: &'static Table,
    /// Tags that stand on the variant of a union, besides the table's own.
    member_tags: &'static [(&'static str, &'static str)],
    /// The field that most likely comes next: servers keep an order.
    next: usize,
    /// What the last key is followed by.
    step: Step,
    /// Whether a misfit may be set aside.
    soft: bool,
    fields: Bits,
    tags: Bits,
    tag_optional: bool,
    /// Keys that are no fields, and yet may not come twice.
    discriminators: Discriminators,
    /// Whether a key came that nobody declared.
    strangers: bool,
    /// The key whose value comes next, where it is needed for more than a look-up.
    unknown: Name<'de>,
}

/// A set of small numbers; beyond 64 it allocates.
#[derive(Debug, Default)]
struct Bits {
    low: u64,
    high: Vec<u64>,
}

impl Bits {
    fn has(&self, index: usize) -> bool {
        match index {
            0..64 => self.low >> index & 1 != 0,
            _ => self
                .high
                .get(index / 64 - 1)
                .is_some_and(|word| word >> (index % 64) & 1 != 0),
        }
    }

    /// Adds a number; false when it was there.
    fn add(&mut self, index: usize) -> bool {
        if index >= 64 {
            return self.add_high(index);
        }
        self.add_low(index)
    }

    /// Adds a number below 64; false when it was there, or is none.
    #[inline]
    fn add_low(&mut self, index: usize) -> bool {
        if index >= 64 {
            return false;
        }
        let bit = 1 << index;
        let new = self.low & bit == 0;
        self.low |= bit;
        new
    }

    fn add_high(&mut self, index: usize) -> bool {
        let at = index / 64 - 1;
        if self.high.len() <= at {
            self.high.resize(at + 1, 0);
        }
        let bit = 1 << (index % 64);
        let new = self.high[at] & bit == 0;
        self.high[at] |= bit;
        new
    }
}

/// Reads an object of the model that `schema` describes into its fields.
///
/// # Errors
/// As [`Source::read`].
pub fn in_place<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    model: &mut dyn Begin<'de>,
) -> Outcome {
    let state = Object::new(schema.table(), source.context());
    let taken = source.read(ask.hint(), &mut ObjectSink { state, model });
    match taken {
        Ok(Taken::Aside) => model.undo(),
        Err(_) => conceal_beside_secrets(schema.table(), source.context()),
        Ok(_) => {}
    }
    taken
}

/// A secret may have been put in the wrong place: where an object has one, no text is shown that its other fields could
/// not take, nor one that came for the object.
#[cold]
fn conceal_beside_secrets(table: &Table, context: &Context) {
    if table.holds_secret() {
        context.conceal();
    }
}

/// The same, with a function that takes the fields, and `extra` apart from them.
///
/// # Errors
/// As [`Source::read`].
pub fn object<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    extra: Option<&mut Extra>,
    set: Set<'_, 'de>,
) -> Outcome {
    in_place(source, ask, schema, &mut Apart { set, extra })
}

struct Apart<'a, 'de> {
    set: Set<'a, 'de>,
    extra: Option<&'a mut Extra>,
}

impl<'de> Begin<'de> for Apart<'_, 'de> {
    fn begin(&mut self) -> Option<Set<'_, 'de>> {
        Some(self)
    }
}

impl<'de> Fields<'de> for Apart<'_, 'de> {
    fn set(&mut self, index: usize, source: &mut dyn Source<'de>) -> Outcome {
        self.set.set(index, source)
    }
    fn extra(&mut self) -> Option<&mut Extra> {
        self.extra.as_deref_mut()
    }
}

struct ObjectSink<'a, 'de> {
    state: Object<'de>,
    model: &'a mut dyn Begin<'de>,
}

impl<'de> Sink<'de> for ObjectSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("an object")
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        match self.model.begin() {
            Some(set) => MapPlan::Object(&mut self.state, set),
            None => MapPlan::Refuse,
        }
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de> Object<'de> {
    fn new(table: &'static Table, context: &Context) -> Self {
        Object {
            table,
            soft: table.extra && context.mode() == Mode::Lenient,
            member_tags: &[],
            next: 0,
            step: Step::Ignore,
            fields: Bits::default(),
            tags: Bits::default(),
            tag_optional: false,
            discriminators: Discriminators::default(),
            strangers: false,
            unknown: Cow::Borrowed(""),
        }
    }

    /// The object is a member of a union, which found it by `tags` if they are stated there. False when the tag that
    /// the union has read means something else here.
    pub(super) fn enter_member(&mut self, made: Made) -> bool {
        self.member_tags = made.tags;
        self.tag_optional = made.tag_optional;
        self.discriminators = Discriminators::new(made.keys);
        let Some((key, text)) = made.tag else {
            return true;
        };
        match self.tag(key) {
            Some(index) if self.known_tag(index, text) => self.tags.add(index),
            _ => false,
        }
    }

    /// What to do with the value of the key `name`.
    #[inline]
    pub(super) fn key(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<Step, Fail> {
        if !self.comes_next(name) {
            self.other_key(name, borrowed, context)?;
        }
        Ok(self.step)
    }

    /// What the last key is followed by.
    #[inline]
    pub(super) fn step(&self) -> Step {
        self.step
    }

    /// Whether the key is the expected one, for the first time. Everything else is for [`Object::other_key`].
    #[inline]
    pub(super) fn comes_next(&mut self, name: &str) -> bool {
        let next = self.next;
        let Some(field) = self.table.fields.get(next) else {
            return false;
        };
        if !same(field.read, name) || !field.readable || !self.fields.add_low(next) {
            return false;
        }
        self.step = Step::Field(next as u32);
        self.next = next + 1;
        true
    }

    /// A key that did not come next.
    pub(super) fn other_key(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<(), Fail> {
        self.step = self.look_up(name, borrowed, context)?;
        Ok(())
    }

    fn look_up(
        &mut self,
        name: &str,
        borrowed: Option<&'de str>,
        context: &Context,
    ) -> Result<Step, Fail> {
        // Tags stand before the fields, as a rule.
        if let Some(tag) = self.tag(name) {
            if self.tags.add(tag) {
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
        if self.fields.add(index) {
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
        key_position(self.member_tags, name).map(|index| own.len() + index)
    }

    /// The tag with this number: the table's own come first.
    fn tag_at(&self, index: usize) -> Option<&'static (&'static str, &'static str)> {
        let own = self.table.tags;
        match own.get(index) {
            None => self.member_tags.get(index - own.len()),
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
        self.unknown = borrowed.map_or_else(|| Cow::Owned(name.to_owned()), Cow::Borrowed);
        Ok(Step::Unknown)
    }

    fn is_untouched(&self) -> bool {
        self.fields.low == 0 && self.tags.low == 0 && !self.strangers
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
        context.soften();
        let taken = set.set(index, source);
        context.harden();
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
        let name = std::mem::take(&mut self.unknown);
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

    /// Whether all is there that must be.
    pub(super) fn finish(&mut self, set: Set<'_, 'de>, context: &Context) -> Result<(), Fail> {
        if self.table.constrained {
            context.set_constrained(true);
        }
        if !self.table.tags.is_empty() || !self.member_tags.is_empty() {
            self.finish_tags(&mut *set, context)?;
        }
        if self.table.required & !self.fields.low == 0 && !self.table.required_beyond {
            return Ok(());
        }
        self.ask_for_absent(set, context)
    }

    /// Asks the fields that must be there and are not whether they can do without.
    #[cold]
    fn ask_for_absent(&self, set: Set<'_, 'de>, context: &Context) -> Result<(), Fail> {
        for (index, field) in self.table.fields.iter().enumerate() {
            if field.required && !self.fields.has(index) {
                let name = field.read;
                set.set(index, &mut Absent { name, context })?;
            }
        }
        Ok(())
    }

    fn finish_tags(&mut self, set: Set<'_, 'de>, context: &Context) -> Result<(), Fail> {
        let count = self.table.tags.len() + self.member_tags.len();
        let missing = (0..count).find(|index| !self.tags.has(*index));
        let Some((key, _)) = missing.and_then(|index| self.tag_at(index)) else {
            return Ok(());
        };
        if self.tag_optional && self.tags.low == 0 {
            if let Some(extra) = set.extra() {
                extra.mark_tag_absent();
            }
            return Ok(());
        }
        Err(context.fail(Failure::Missing(key)))
    }
}

/// The tag with that key.
#[inline]
fn key_position(tags: &[(&'static str, &'static str)], name: &str) -> Option<usize> {
    tags.iter().position(|(key, _)| same(key, name))
}

/// The field of that name.
#[inline]
fn position(fields: &[Field], name: &str) -> Option<usize> {
    fields
        .iter()
        .position(|field| same(field.read, name) && field.readable)
}

/// Whether two names are the same, without a call for those of up to 16 bytes, which nearly all are.
#[inline]
pub(super) fn same(known: &str, name: &str) -> bool {
    let (known, name) = (known.as_bytes(), name.as_bytes());
    if known.len() != name.len() {
        return false;
    }
    match known.len() {
        8..=16 => {
            known.first_chunk::<8>() == name.first_chunk::<8>()
                && known.last_chunk::<8>() == name.last_chunk::<8>()
        }
        4..8 => {
            known.first_chunk::<4>() == name.first_chunk::<4>()
                && known.last_chunk::<4>() == name.last_chunk::<4>()
        }
        _ => known == name,
    }
}

/// A field that is not there: an option of a foreign type takes that, nothing else does.
struct Absent<'c> {
    name: &'static str,
    context: &'c Context,
}

impl<'de> Source<'de> for Absent<'_> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let taken = match hint {
            Hint::Option => sink.atom(&mut Atom::Null, self.context)?,
            Hint::Optional => Taken::Null,
            _ => Taken::Refused,
        };
        match taken {
            Taken::Refused => Err(self.context.fail(Failure::Missing(self.name))),
            taken => Ok(taken),
        }
    }
    fn context(&self) -> &Context {
        self.context
    }
    fn is_absent(&self) -> bool {
        true
    }
}

/// Takes exactly one text.
struct TagSink {
    text: &'static str,
}

impl<'de> Sink<'de> for TagSink {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::OneOf(std::slice::from_ref(&self.text))
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(if atom.text() == Some(self.text) {
            Taken::Value
        } else {
            Taken::Refused
        })
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}
