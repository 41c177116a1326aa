//! How a value gets to the member of a union that takes it.

use super::message::Expecting;
use super::union::Choice;
use super::{
    Ask, Atom, Context, Fail, Hint, ListPlan, MapPlan, Outcome, Set, Sink, Source, Taken, Wrapper,
    raw_value,
};
use crate::schema::{Schema, Shape, Union};

/// Reads a union: finds the member, and reads it with `set`.
///
/// # Errors
/// As [`Source::read`].
pub fn union<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    schema: &'static Schema,
    set: Set<'_, 'de>,
) -> Outcome {
    // Before the tag they would be buffered, and get the verdict of a value that is read.
    let outer = source.context().set_reads_ignored(true);
    let taken = source.read(
        ask.hint(),
        &mut UnionSink {
            choice: Choice::new(schema.union()),
            set,
        },
    );
    source.context().set_reads_ignored(outer);
    if taken.is_err() {
        conceal_beside_secrets(schema.union(), source.context());
    }
    taken
}

/// Where a member is secret, what no member takes may be the secret: a text in any case, a number where it may be one.
#[cold]
fn conceal_beside_secrets(union: &Union, context: &Context) {
    for member in union.members {
        match member.shape {
            _ if !member.schema().holds_secret() => {}
            Shape::String => context.conceal(),
            _ => context.conceal_value(),
        }
    }
}

struct UnionSink<'a, 'de> {
    choice: Choice<'de>,
    set: Set<'a, 'de>,
}

impl<'de> Sink<'de> for UnionSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        self.choice.expecting()
    }

    fn atom(&mut self, atom: &mut Atom<'_, 'de>, context: &Context) -> Outcome {
        let Some(index) = self.choice.atom_member(atom) else {
            return Ok(Taken::Refused);
        };
        let mut source = AtomSource {
            atom,
            context,
            refused: false,
        };
        let taken = self.set.set(index, &mut source);
        if source.refused {
            Ok(Taken::Refused)
        } else {
            taken
        }
    }

    fn list(&mut self) -> ListPlan<'_, 'de> {
        if self.choice.list_member().is_none() {
            return ListPlan::Refuse;
        }
        ListPlan::Union(&mut self.choice, &mut *self.set)
    }

    fn map(&mut self) -> MapPlan<'_, 'de> {
        if !self.choice.takes_maps() {
            return MapPlan::Refuse;
        }
        MapPlan::Union(&mut self.choice, &mut *self.set)
    }

    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

/// A token that the union has looked at, for the member.
struct AtomSource<'a, 't, 'de> {
    atom: &'a mut Atom<'t, 'de>,
    context: &'a Context,
    /// The member has no use for the token after all: a number outside its type.
    refused: bool,
}

impl<'de> Source<'de> for AtomSource<'_, '_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        match hint {
            Hint::Option => return sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => return raw_value::newtype(name, self, sink),
            Hint::Ignored => return Ok(Taken::Value),
            _ => {}
        }
        match sink.atom(self.atom, self.context)? {
            Taken::Refused => {
                self.refused = true;
                Err(Fail::new())
            }
            taken => Ok(taken),
        }
    }
    fn context(&self) -> &Context {
        self.context
    }
}
