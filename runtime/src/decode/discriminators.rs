//! The keys by which a union tells its members apart: none may come twice, also where the member itself would not mind.
//! Otherwise what a message is would depend on which of the two a reader looks at.

use super::context::Failure;
use super::message::Expecting;
use super::{
    Atom, Context, Entries, Fail, Hint, ListPlan, MapPlan, Outcome, Seed, Sink, Source, Wrapper,
};

/// The keys, and those that were there.
#[derive(Debug, Default)]
pub(super) struct Discriminators {
    keys: &'static [&'static str],
    /// A bit each: a union has at most eight.
    seen: u8,
}

impl Discriminators {
    pub(super) fn new(keys: &'static [&'static str]) -> Self {
        Discriminators { keys, seen: 0 }
    }

    /// Notes a key, if it is one of them.
    pub(super) fn admit(&mut self, name: &str, context: &Context) -> Result<(), Fail> {
        let Some(index) = self.keys.iter().position(|key| *key == name) else {
            return Ok(());
        };
        let bit = 1 << index;
        if self.seen & bit != 0 {
            return Err(context.fail(Failure::Duplicate(name.to_owned())));
        }
        self.seen |= bit;
        Ok(())
    }

    /// Reads a key of `entries` with `seed`, and notes it.
    pub(super) fn guard<'de>(
        &mut self,
        entries: &mut dyn Entries<'de>,
        seed: Seed<'_, 'de>,
    ) -> Result<bool, Fail> {
        if self.keys.is_empty() {
            return entries.key(seed);
        }
        entries.key(&mut |source| {
            seed(&mut Guarded {
                source,
                discriminators: self,
            })
        })
    }
}

struct Guarded<'a, 'de> {
    source: &'a mut dyn Source<'de>,
    discriminators: &'a mut Discriminators,
}

impl<'de> Source<'de> for Guarded<'_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        let mut sink = GuardSink {
            sink,
            discriminators: self.discriminators,
        };
        self.source.read(hint, &mut sink)
    }
    fn context(&self) -> &Context {
        self.source.context()
    }
}

/// Looks at a key on its way.
struct GuardSink<'a, 'de> {
    sink: &'a mut dyn Sink<'de>,
    discriminators: &'a mut Discriminators,
}

impl<'de> Sink<'de> for GuardSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        self.sink.expecting()
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, context: &Context) -> Outcome {
        if let Some(name) = atom.text() {
            self.discriminators.admit(name, context)?;
        }
        self.sink.atom(atom, context)
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        self.sink.list()
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        self.sink.map()
    }
    fn inner(&mut self, wrapper: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        self.sink.inner(wrapper, source)
    }
}
