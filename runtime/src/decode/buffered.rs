//! The buffer as a source. Whatever is read stays where it is, so that a union inside a union inside a union is read in
//! linear time wherever the tags stand.

use super::chain::{Chain, NoEntries};
use super::format::SinkVisitor;
use super::made::Made;
use super::message::{Expecting, Got};
use super::object::{Object, Step};
use super::piece::{Items, Span};
use super::tape::{Parts, Token};
use super::union::Choice;
use super::{
    Ask, Context, Each, Fail, Hint, ListPlan, MapPlan, Outcome, Piece, Seed, Set, Sink, Source,
    Taken, Want, Wrapper, number, parts, raw, raw_value,
};

/// A buffered value as a source.
pub(super) struct Buffered<'t, 'c, 'de> {
    piece: Piece<'t, 'de>,
    context: &'c Context,
    /// The depth of the value itself is counted already.
    entered: bool,
}

impl<'t, 'c, 'de> Buffered<'t, 'c, 'de> {
    #[inline]
    pub(super) fn new(piece: Piece<'t, 'de>, context: &'c Context) -> Self {
        Buffered {
            piece,
            context,
            entered: false,
        }
    }

    fn value(&self, mut visitor: SinkVisitor<'_, 'de>) -> Outcome {
        match self.piece.token() {
            Token::List(parts) => self.inside(|| self.list(parts, &mut visitor)),
            Token::Map(parts) => self.map(self.piece.entries(parts), parts.len, &mut visitor),
            _ => visitor.accept(&mut self.piece.atom()),
        }
    }

    fn inside(&self, read: impl FnOnce() -> Outcome) -> Outcome {
        if self.entered {
            return read();
        }
        self.context.enter()?;
        let outcome = read();
        self.context.leave();
        outcome
    }

    fn list(&self, parts: Parts, visitor: &mut SinkVisitor<'_, 'de>) -> Outcome {
        let items = self.piece.items(parts);
        match visitor.sink().list() {
            ListPlan::Each(each) => each_item(items, each, self.context),
            ListPlan::Union(choice, set) => match choice.list_member() {
                Some(index) => {
                    let entered = true;
                    set.set(index, &mut Buffered { entered, ..*self })
                }
                None => Err(self
                    .context
                    .wrong(&choice.expecting(), &Got::Kind("a list"))),
            },
            ListPlan::Pull(pull) => {
                let context = self.context;
                pull.pull(&mut ItemsOf { items, context })
            }
            ListPlan::Whole(place) => {
                place.put(self.piece);
                Ok(Taken::Value)
            }
            ListPlan::Refuse => self.refuse("a list", visitor),
        }
    }

    fn map(
        &self,
        entries: Span<'t, 'de>,
        len: usize,
        visitor: &mut SinkVisitor<'_, 'de>,
    ) -> Outcome {
        if len == 1
            && let Some(mut number) = number::buffered(entries)
            && !matches!(visitor.sink().map(), MapPlan::Pull(_) | MapPlan::Whole(_))
        {
            return visitor.accept(&mut number);
        }
        self.inside(|| match visitor.sink().map() {
            MapPlan::Object(state, set) => object(entries, state, set, self.context),
            MapPlan::Union(choice, set) => union(entries, choice, set, self.context),
            MapPlan::Pull(pull) => {
                pull.pull(&mut Chain::new(entries, &mut NoEntries(self.context)))
            }
            MapPlan::Whole(place) => {
                place.put(self.piece);
                Ok(Taken::Value)
            }
            MapPlan::Refuse => self.refuse("an object", visitor),
        })
    }

    #[cold]
    fn refuse(&self, what: &'static str, visitor: &mut SinkVisitor<'_, 'de>) -> Outcome {
        if visitor.soft {
            return self.context.set_aside(raw::from_piece(self.piece));
        }
        Err(self
            .context
            .wrong(&visitor.sink().expecting(), &Got::Kind(what)))
    }

    /// A value that was taken without a sink might have been set aside as well as any other.
    #[inline]
    fn at_hand<T>(&self, value: Option<T>) -> Option<T> {
        if value.is_some() {
            self.context.take_soft();
        }
        value
    }
}

impl<'de> Source<'de> for Buffered<'_, '_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let soft = self.context.take_soft();
        let optional = matches!(hint, Hint::Optional);
        match hint {
            Hint::Option if !self.piece.is_null() => sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => raw_value::newtype(name, self, sink),
            Hint::Ignored => Ok(Taken::Value),
            _ => self.value(SinkVisitor {
                soft: soft && optional,
                ..SinkVisitor::new(sink, self.context, optional)
            }),
        }
    }

    fn take<'a>(&'a mut self, mut want: Want<'a, 'de>, ask: Ask) -> Outcome {
        let taken = match self.piece.token() {
            Token::Str(text) => want.text(text),
            Token::Text(_) => want.text(self.piece.text().unwrap_or_default()),
            Token::U64(value) => want.unsigned(value),
            _ => false,
        };
        match self.at_hand(taken.then_some(Taken::Value)) {
            Some(taken) => Ok(taken),
            None => self.read(ask.hint(), want.sink()),
        }
    }

    fn fraction(&mut self) -> Option<f64> {
        match self.piece.token() {
            Token::F64(value) if value.abs() <= f32::MAX.into() => self.at_hand(Some(value)),
            _ => None,
        }
    }

    fn boolean(&mut self) -> Option<bool> {
        match self.piece.token() {
            Token::Bool(value) => self.at_hand(Some(value)),
            _ => None,
        }
    }

    fn context(&self) -> &Context {
        self.context
    }

    fn buffered(&self) -> Option<Piece<'_, 'de>> {
        Some(self.piece)
    }
}

fn each_item<'de>(items: Items<'_, 'de>, each: &mut dyn Each<'de>, context: &Context) -> Outcome {
    for (index, item) in items.enumerate() {
        each.item(&mut Buffered::new(item, context))
            .inspect_err(|_| context.at_index(index))?;
    }
    Ok(Taken::Value)
}

/// Reads an object that is in the buffer as a whole.
fn object<'de>(
    entries: Span<'_, 'de>,
    state: &mut Object<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Outcome {
    replay(entries, state, &mut *set, context)?;
    state.finish(set, context)?;
    Ok(Taken::Value)
}

/// The same for a member of a union that has yet to be found.
fn union<'de>(
    entries: Span<'_, 'de>,
    choice: &mut Choice<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Outcome {
    choice.look_at(entries, context)?;
    if !choice.is_made() {
        choice.at_end(context)?;
    }
    let made = choice.made();
    let mut member = Member {
        entries,
        made,
        context,
    };
    set.set(made.index, &mut member)
}

/// What a union's member is read from.
struct Member<'t, 'c, 'de> {
    entries: Span<'t, 'de>,
    made: Made,
    context: &'c Context,
}

impl<'de> Source<'de> for Member<'_, '_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        match hint {
            Hint::Option => return sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => return raw_value::newtype(name, self, sink),
            _ => {}
        }
        let (entries, context) = (self.entries, self.context);
        let mut nothing = NoEntries(context);
        let mut chain = Chain::of_member(self.made, entries, &mut nothing);
        match sink.map() {
            MapPlan::Object(state, set) => {
                state.enter_member(self.made);
                object(entries, state, set, context)
            }
            MapPlan::Union(choice, set) => union(entries, choice, set, context),
            MapPlan::Pull(pull) => pull.pull(&mut chain),
            MapPlan::Whole(place) => parts::PullMap::pull(&mut place.into_map(), &mut chain),
            MapPlan::Refuse => Err(context.wrong(&sink.expecting(), &Got::Kind("an object"))),
        }
    }

    fn context(&self) -> &Context {
        self.context
    }
}

/// Gives an object entries out of the buffer.
pub(super) fn replay<'de>(
    entries: Span<'_, 'de>,
    state: &mut Object<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Result<(), Fail> {
    for entry in entries {
        let value = entry.value;
        if !state.comes_next(entry.name) {
            state.key(entry.name, entry.borrowed, context)?;
        }
        match state.step() {
            Step::Ignore => {}
            Step::Number => {
                let expecting = Expecting::Text("an object");
                return Err(context.wrong(&expecting, &Got::Kind("a number")));
            }
            // The tag by which the union found the member.
            Step::Tag(index)
                if value
                    .text()
                    .is_some_and(|text| state.known_tag(index as usize, text)) => {}
            step => {
                state.value(step, &mut Buffered::new(value, context), &mut *set, context)?;
            }
        }
    }
    Ok(())
}

struct ItemsOf<'t, 'c, 'de> {
    items: Items<'t, 'de>,
    context: &'c Context,
}

impl<'de> parts::Items<'de> for ItemsOf<'_, '_, 'de> {
    fn next(&mut self, seed: Seed<'_, 'de>) -> Result<bool, Fail> {
        match self.items.next() {
            Some(item) => seed(&mut Buffered::new(item, self.context)).map(|_| true),
            None => Ok(false),
        }
    }
    fn size_hint(&self) -> Option<usize> {
        self.items.size_hint().1
    }
    fn context(&self) -> &Context {
        self.context
    }
}
