//! What is between brackets: the items of a list, the entries of an object.

use super::super::object::{Object, Step};
use super::super::union::Choice;
use super::super::{
    Context, Each, Entries, Fail, Hint, Items, ListPlan, MapKey, Outcome, Seed, Set, Sink, Source,
    Taken, Wrapper, raw_value,
};
use super::JsonText;
use crate::json::parser::Text;

/// What is between brackets, from wherever the parser stands in it.
pub(super) struct Bracket<'s, 'p, 'de> {
    pub(super) text: &'s mut JsonText<'p, 'de>,
    pub(super) first: bool,
}

impl<'s, 'p, 'de> Bracket<'s, 'p, 'de> {
    pub(super) fn new(text: &'s mut JsonText<'p, 'de>) -> Self {
        Bracket { text, first: true }
    }

    pub(super) fn next_item(&mut self) -> Result<bool, Fail> {
        self.text.parser.next(&mut self.first, b']')
    }

    /// Goes to the next key; false where there is none.
    #[inline]
    pub(super) fn next_key(&mut self) -> Result<bool, Fail> {
        self.text.parser.next_key(&mut self.first)
    }

    pub(super) fn each(&mut self, items: &mut dyn Each<'de>) -> Outcome {
        while self.next_item()? {
            items.item(self.text)?;
        }
        Ok(Taken::Value)
    }

    /// The list as the member of a union.
    pub(super) fn member(&mut self, choice: &mut Choice<'de>, set: Set<'_, 'de>) -> Outcome {
        let index = choice.list_member().ok_or_else(Fail::new)?;
        set.set(index, &mut RestOfList(self))
    }

    /// The remaining entries of an object. None when it is a number in disguise.
    pub(super) fn object(
        &mut self,
        state: &mut Object<'de>,
        set: Set<'_, 'de>,
    ) -> Result<Option<Taken>, Fail> {
        let context = self.text.context;
        loop {
            if self.take_next(state)? {
                state.value(state.step(), self.text, &mut *set, context)?;
                continue;
            }
            if !self.next_key()? {
                break;
            }
            self.field(state)?;
            match state.step() {
                Step::Number => return Ok(None),
                Step::Ignore => {
                    self.text.parser.pass(b':')?;
                    match context.reads_ignored() {
                        true => self.text.parser.pass_over(is_readable)?,
                        false => self.text.parser.skip()?,
                    }
                }
                step => {
                    self.text.parser.pass(b':')?;
                    state.value(step, self.text, &mut *set, context)?;
                }
            }
        }
        state.finish(set, context)?;
        Ok(Some(Taken::Value))
    }

    /// Passes the key of the field that comes next and its colon, if they stand there as servers write them.
    #[inline]
    fn take_next(&mut self, state: &mut Object<'de>) -> Result<bool, Fail> {
        let Some(name) = state.next_name() else {
            return Ok(false);
        };
        if !self.text.parser.is_entry(name, self.first) {
            return Ok(false);
        }
        self.first = false;
        if !state.take_next() {
            return Err(Fail::new());
        }
        Ok(true)
    }

    /// Tells an object its key. That of the field that comes next is compared where it stands.
    #[inline]
    fn field(&mut self, state: &mut Object<'de>) -> Result<(), Fail> {
        if let Some(name) = state.next_name()
            && self.text.parser.is_string(name)
        {
            if !state.take_next() {
                return Err(Fail::new());
            }
            return Ok(());
        }
        self.other_field(state)
    }

    fn other_field(&mut self, state: &mut Object<'de>) -> Result<(), Fail> {
        let context = self.text.context;
        match self.text.parser.string()? {
            Text::Borrowed(name) => state.key(name, Some(name), context),
            Text::Copied(name) => state.key(name, None, context),
        }
    }
}

impl<'de> Items<'de> for Bracket<'_, '_, 'de> {
    fn next(&mut self, seed: Seed<'_, 'de>) -> Result<bool, Fail> {
        if !self.next_item()? {
            return Ok(false);
        }
        seed(self.text)?;
        Ok(true)
    }
    fn size_hint(&self) -> Option<usize> {
        None
    }
    fn context(&self) -> &Context {
        self.text.context
    }
}

impl<'de> Entries<'de> for Bracket<'_, '_, 'de> {
    fn key(&mut self, key: &mut MapKey<'de>) -> Result<bool, Fail> {
        if !self.next_key()? {
            return Ok(false);
        }
        *key = match self.text.parser.string()? {
            Text::Borrowed(name) => MapKey::of(name, Some(name)),
            Text::Copied(name) => MapKey::of(name, None),
        };
        Ok(true)
    }
    fn value(&mut self, seed: Seed<'_, 'de>) -> Outcome {
        self.text.parser.pass(b':')?;
        seed(self.text)
    }
    fn size_hint(&self) -> Option<usize> {
        None
    }
    fn context(&self) -> &Context {
        self.text.context
    }
}

/// What a union's member is read from, if it is a list.
struct RestOfList<'l, 's, 'p, 'de>(&'l mut Bracket<'s, 'p, 'de>);

impl<'de> Source<'de> for RestOfList<'_, '_, '_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        match hint {
            Hint::Option => return sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => return raw_value::newtype(name, self, sink),
            _ => {}
        }
        match sink.list() {
            ListPlan::Each(items) => self.0.each(items),
            ListPlan::Union(choice, set) => self.0.member(choice, set),
            ListPlan::Pull(pull) => pull.pull(self.0),
            ListPlan::Whole(place) => self.0.items_into(place),
            ListPlan::Refuse => Err(Fail::new()),
        }
    }
    fn context(&self) -> &Context {
        self.0.text.context
    }
}

/// Whether serde_json's buffer has room for a number. In what nobody reads it takes any; and of an integer of more than
/// 64 bits it keeps only about how large it is.
pub(super) fn is_readable(numeral: &str) -> bool {
    let whole = numeral
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'-'));
    match serde_json::from_str::<serde_json::Number>(numeral) {
        Ok(number) => !whole || number.is_u64() || number.is_i64(),
        Err(_) => false,
    }
}
