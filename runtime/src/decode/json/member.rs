//! The way through a union: the text is still there, so what stands before the discriminators is passed over, and the
//! member is read from the beginning.

use super::super::chain::Chain;
use super::super::made::Made;
use super::super::object::Object;
use super::super::union::{Choice, UnionStep};
use super::super::{
    Ask, Context, Fail, Hint, MapPlan, Outcome, PullMap, Set, Sink, Source, Taken, Tape, Want,
    Wrapper, raw_value,
};
use super::bracket::{Bracket, is_readable};
use crate::json::parser::Text;

/// How often the text may be passed over, on the average: where unions with late tags nest without end, serde_json's way
/// with its buffer is the shorter one.
const MOST_PASSES: usize = 6;

impl<'de> Bracket<'_, '_, 'de> {
    /// Looks for the discriminators, then reads the member. What stands before them is not buffered but passed over: the
    /// text is still there. None when the map is a number in disguise.
    pub(super) fn union(
        &mut self,
        choice: &mut Choice<'de>,
        set: Set<'_, 'de>,
    ) -> Result<Option<Taken>, Fail> {
        let context = self.text.context;
        let start = self.mark();
        let mut passed_over = false;
        choice.look_back(context)?;
        while !choice.is_made() {
            if !self.next_key()? {
                choice.at_end(context)?;
                continue;
            }
            self.union_key(choice)?;
            if choice.step() == UnionStep::Number {
                return Ok(None);
            }
            self.text.parser.pass(b':')?;
            if let UnionStep::Tag(_) = choice.step() {
                self.text.take(choice.want(), Ask::Value)?;
                choice.settle(context)?;
            } else {
                self.text.parser.pass_over(is_readable)?;
                choice.pass_over();
                passed_over = true;
            }
        }
        let mut made = choice.made();
        let end = self.mark();
        let outer = self.text.late;
        if passed_over || !choice.before.is_empty() {
            made.at_once = false;
        }
        if passed_over {
            self.text.late = outer.max(end.0);
            self.text.passed_over += end.0 - start.0;
            if self.text.passed_over > MOST_PASSES * end.0 {
                return self.text.parser.refuse();
            }
        }
        let mut rest = Rest {
            map: &mut *self,
            made,
            start,
            end,
        };
        let taken = set.set(made.index, &mut rest);
        self.text.late = outer;
        taken.map(Some)
    }

    /// Tells a union its key. That which most likely stands first is compared where it stands.
    #[inline]
    fn union_key(&mut self, choice: &mut Choice<'de>) -> Result<(), Fail> {
        if let Some(key) = choice.start()
            && self.text.parser.is_string(key)
        {
            choice.take_start();
            return Ok(());
        }
        let context = self.text.context;
        let (Text::Borrowed(name) | Text::Copied(name)) = self.text.parser.string()?;
        choice.key_alone(name, context)
    }

    fn mark(&self) -> (usize, bool) {
        (self.text.parser.position(), self.first)
    }

    fn rewind(&mut self, (position, first): (usize, bool)) {
        self.text.parser.rewind(position);
        self.first = first;
    }

    /// Buffers the entries up to a mark.
    fn before(&mut self, end: (usize, bool)) -> Result<Tape<'de>, Fail> {
        let mut before = Tape::new();
        while self.mark() != end && self.next_key()? {
            self.entry_into(&mut before)?;
        }
        Ok(before)
    }
}

/// What a union's member is read from: the map from its beginning, or from behind the tag that stood there and decided.
struct Rest<'m, 's, 'p, 'de> {
    map: &'m mut Bracket<'s, 'p, 'de>,
    made: Made,
    start: (usize, bool),
    /// Where the choice was made.
    end: (usize, bool),
}

impl<'de> Rest<'_, '_, '_, 'de> {
    fn pulled(&mut self, pull: &mut dyn PullMap<'de>) -> Outcome {
        self.map.rewind(self.start);
        let before = self.map.before(self.end)?;
        pull.pull(&mut Chain::of_member(self.made, before.entries(), self.map))
    }

    #[inline]
    fn object(&mut self, state: &mut Object<'de>, set: Set<'_, 'de>) -> Outcome {
        state.enter_member(self.made);
        if !self.made.at_once {
            self.map.rewind(self.start);
        }
        self.map.object(state, set)?.ok_or_else(Fail::new)
    }
}

impl<'de> Source<'de> for Rest<'_, '_, '_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        match hint {
            Hint::Option => return sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => return raw_value::newtype(name, self, sink),
            _ => {}
        }
        match sink.map() {
            MapPlan::Object(state, set) => self.object(state, set),
            MapPlan::Union(choice, set) => {
                self.map.rewind(self.start);
                let taken = self.map.union(choice, set)?;
                Ok(taken.unwrap_or(Taken::Refused))
            }
            MapPlan::Pull(pull) => self.pulled(pull),
            MapPlan::Whole(place) => self.pulled(&mut place.into_map()),
            MapPlan::Refuse => Err(Fail::new()),
        }
    }

    fn take<'a>(&'a mut self, mut want: Want<'a, 'de>, ask: Ask) -> Outcome {
        if let Some((state, set)) = want.begin() {
            return self.object(state, set);
        }
        self.read(ask.hint(), want.sink())
    }

    fn context(&self) -> &Context {
        self.map.text.context
    }
}
