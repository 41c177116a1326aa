//! JSON's text as a source: values, and the ways through lists, objects and unions with nothing between the engine and
//! the parser.
//!
//! They are the same as those through serde's formats in `drive.rs`, but for the words of failures: nobody hears them,
//! since serde_json reads again whatever fails here.

mod bracket;
mod member;
mod whole;

use serde::Deserializer;
use serde_json::de::SliceRead;

use super::format::SinkVisitor;
use super::{
    Ask, Atom, Context, Fail, Hint, ListPlan, MapPlan, Outcome, Sink, Source, Taken, Want, Wrapper,
    number, place, raw,
};
use crate::json::parser::{Number, Parser, Text};
use bracket::Bracket;

type SerdeJson<'de> = serde_json::Deserializer<SliceRead<'de>>;

/// The next value of a text.
pub(crate) struct JsonText<'p, 'de> {
    parser: &'p mut Parser<'de>,
    context: &'p Context,
    /// Where the latest tag stood that what is read now stands before.
    late: usize,
    /// How much of the text was passed over, to be read again.
    passed_over: usize,
}

/// What takes the value, and what becomes of it otherwise.
struct Wanted<'a, 'de> {
    sink: &'a mut dyn Sink<'de>,
    optional: bool,
    /// A misfit may be set aside.
    soft: bool,
}

impl<'de> Wanted<'_, 'de> {
    #[inline]
    fn accept(self, atom: &mut Atom<'_, 'de>, context: &Context) -> Outcome {
        if self.optional && matches!(atom, Atom::Null) {
            return Ok(Taken::Null);
        }
        match self.sink.atom(atom, context)? {
            Taken::Refused if self.soft => context.set_aside(raw::from_atom(atom)),
            Taken::Refused => Err(Fail::new()),
            taken => Ok(taken),
        }
    }

    fn visitor<'a>(&'a mut self, context: &'a Context) -> SinkVisitor<'a, 'de> {
        SinkVisitor {
            soft: self.soft,
            ..SinkVisitor::new(self.sink, context, self.optional)
        }
    }
}

impl<'p, 'de> JsonText<'p, 'de> {
    pub(crate) fn new(parser: &'p mut Parser<'de>, context: &'p Context) -> Self {
        JsonText {
            parser,
            context,
            late: 0,
            passed_over: 0,
        }
    }

    /// A value that was taken without a sink might have been set aside as well as any other.
    #[inline]
    fn was_soft(&self, taken: bool) -> bool {
        if taken {
            self.context.take_soft();
        }
        taken
    }

    fn value(&mut self, wanted: Wanted<'_, 'de>) -> Outcome {
        match self.parser.peek()? {
            b'"' => match self.parser.string()? {
                Text::Borrowed(text) => wanted.accept(&mut Atom::Borrowed(text), self.context),
                Text::Copied(text) => wanted.accept(&mut Atom::Str(text), self.context),
            },
            b'{' => self.map(wanted),
            b'[' => self.list(wanted),
            b'n' => self.word("null", Atom::Null, wanted),
            b't' => self.word("true", Atom::Bool(true), wanted),
            b'f' => self.word("false", Atom::Bool(false), wanted),
            _ => self.number(wanted),
        }
    }

    fn word(&mut self, word: &str, mut atom: Atom<'_, 'de>, wanted: Wanted<'_, 'de>) -> Outcome {
        self.parser.word(word)?;
        wanted.accept(&mut atom, self.context)
    }

    fn number(&mut self, wanted: Wanted<'_, 'de>) -> Outcome {
        let mut atom = match self.parser.number() {
            Number::Unsigned(value) => Atom::U64(value),
            Number::Negative(value) => Atom::I64(value),
            Number::Other(numeral) => {
                return self.through_serde_json(numeral, wanted, |format, visitor| {
                    format.deserialize_any(visitor)
                });
            }
        };
        wanted.accept(&mut atom, self.context)
    }

    /// Lets serde_json read a piece of the text: numbers with a fraction, raw values.
    fn through_serde_json(
        &mut self,
        piece: &'de str,
        mut wanted: Wanted<'_, 'de>,
        read: impl FnOnce(&mut SerdeJson<'de>, &mut SinkVisitor<'_, 'de>) -> serde_json::Result<()>,
    ) -> Outcome {
        let mut format = SerdeJson::from_slice(piece.as_bytes());
        let mut visitor = wanted.visitor(self.context);
        match read(&mut format, &mut visitor) {
            Ok(()) if format.end().is_ok() => Ok(visitor.taken),
            _ => self.parser.refuse(),
        }
    }

    fn enter(&mut self) -> Result<(), Fail> {
        self.context.enter()?;
        self.parser.enter()
    }

    fn leave(&mut self, bracket: u8) -> Result<(), Fail> {
        self.parser.leave(bracket)?;
        self.context.leave();
        Ok(())
    }

    fn list(&mut self, wanted: Wanted<'_, 'de>) -> Outcome {
        self.enter()?;
        let mut list = Bracket::new(self);
        let outcome = match wanted.sink.list() {
            ListPlan::Each(items) => list.each(items),
            ListPlan::Union(choice, set) => list.member(choice, set),
            ListPlan::Pull(pull) => pull.pull(&mut list),
            ListPlan::Whole(place) => list.items_into(place),
            ListPlan::Refuse if wanted.soft => place::aside(&mut list),
            ListPlan::Refuse => Err(Fail::new()),
        };
        self.leave(b']')?;
        outcome
    }

    fn map(&mut self, mut wanted: Wanted<'_, 'de>) -> Outcome {
        self.enter()?;
        let mut map = Bracket::new(self);
        let outcome = match wanted.sink.map() {
            MapPlan::Object(state, set) => map.object(state, set),
            MapPlan::Union(choice, set) => map.union(choice, set),
            MapPlan::Pull(pull) => pull.pull(&mut map).map(Some),
            MapPlan::Whole(place) => map.entries_into(place).map(Some),
            MapPlan::Refuse => {
                let mut visitor = wanted.visitor(map.text.context);
                number::or_refuse(&mut map, &mut visitor).map(Some)
            }
        };
        let outcome = match outcome {
            Ok(Some(taken)) => Ok(taken),
            Ok(None) => number::text(&mut map)
                .and_then(|mut number| wanted.accept(&mut number, self.context)),
            Err(fail) => Err(fail),
        };
        self.leave(b'}')?;
        outcome
    }
}

impl<'de> Source<'de> for JsonText<'_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let optional = matches!(hint, Hint::Optional);
        let wanted = Wanted {
            sink,
            optional,
            soft: self.context.take_soft() && optional,
        };
        match hint {
            Hint::Any | Hint::Optional => self.value(wanted),
            Hint::Option if self.parser.peek()? == b'n' => self.value(wanted),
            Hint::Option => wanted.sink.inner(Wrapper::Some, self),
            // serde_json's raw values ask by a private name; which one it is, only serde_json knows.
            Hint::Newtype(name) if !name.starts_with("$serde_json::") => {
                wanted.sink.inner(Wrapper::Newtype, self)
            }
            // Behind serde_json they would have been buffered, and are then written anew.
            Hint::Newtype(_) if self.parser.position() < self.late => self.parser.refuse(),
            Hint::Newtype(name) => {
                let piece = self.parser.piece()?;
                self.through_serde_json(piece, wanted, |format, visitor| {
                    format.deserialize_newtype_struct(name, visitor)
                })
            }
            Hint::I128 => {
                let piece = self.parser.piece()?;
                self.through_serde_json(piece, wanted, |format, visitor| {
                    format.deserialize_i128(visitor)
                })
            }
            Hint::U128 => {
                let piece = self.parser.piece()?;
                self.through_serde_json(piece, wanted, |format, visitor| {
                    format.deserialize_u128(visitor)
                })
            }
            Hint::Ignored => {
                self.parser.skip()?;
                Ok(Taken::Value)
            }
        }
    }

    /// A value that was taken without a sink might have been set aside as well as any other.
    fn take<'a>(&'a mut self, mut want: Want<'a, 'de>, ask: Ask) -> Outcome {
        let taken = match &mut want {
            Want::Object(_) => false,
            Want::Text(place) => {
                self.parser.peek()? == b'"' && {
                    **place = match self.parser.string()? {
                        Text::Borrowed(text) => text.to_owned(),
                        Text::Copied(text) => text.to_owned(),
                    };
                    true
                }
            }
            Want::Integer(wanted) => match self.parser.unsigned(wanted.max) {
                Some(value) => wanted.unsigned(value),
                None => false,
            },
            Want::Literal(literal) => self.parser.offer(&mut |text| literal.text(text)),
            Want::Tag(choice) => self.parser.offer(&mut |text| choice.take_tag(text)),
        };
        if self.was_soft(taken) {
            return Ok(Taken::Value);
        }
        self.read(ask.hint(), want.sink())
    }

    fn offer_unsearched(&mut self, take: &mut dyn FnMut(&str) -> bool) -> bool {
        let taken = self.parser.offer_unsearched(take);
        self.was_soft(taken)
    }

    fn fraction(&mut self) -> Option<f64> {
        let value = self.parser.fraction();
        self.was_soft(value.is_some());
        value
    }

    fn boolean(&mut self) -> Option<bool> {
        let value = self.parser.boolean();
        self.was_soft(value.is_some());
        value
    }

    fn context(&self) -> &Context {
        self.context
    }
}
