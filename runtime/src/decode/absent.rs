//! Where a field is not there, and where a tag is: the ends of an object's reading that are no field's value.

use super::context::Failure;
use super::message::Expecting;
use super::{Atom, Context, Hint, Outcome, Sink, Source, Taken, Wrapper};

/// A field that is not there: an option of a foreign type takes that, nothing else does.
pub(super) struct Absent<'c> {
    pub(super) name: &'static str,
    pub(super) context: &'c Context,
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
pub(super) struct TagSink {
    pub(super) text: &'static str,
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
