//! Values that nobody wants, passed over.

use super::message::Expecting;
use super::{
    Atom, Context, Entries, Hint, Items, ListPlan, MapPlan, Outcome, PullList, PullMap, Sink,
    Source, Taken, Wrapper,
};

/// Passes over a value, as fast as the format can.
///
/// Below a union, and in a format that is not for people, it is read like any other, and costs no memory. A number that
/// no type holds, a broken escape or too much depth is an error where the value would have been buffered, and a tag's
/// position must not make a difference; and formats other than JSON pass over a value by going down in it.
pub(super) fn ignore<'de>(source: &mut dyn Source<'de>) -> Outcome {
    let hint = if source.context().reads_ignored() {
        Hint::Any
    } else {
        Hint::Ignored
    };
    source.read(hint, &mut Ignore)
}

/// Takes everything, and keeps nothing.
pub(super) struct Ignore;

impl<'de> Sink<'de> for Ignore {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("any value")
    }
    fn atom(&mut self, _: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(Taken::Value)
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Pull(self)
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Pull(self)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de> PullList<'de> for Ignore {
    fn pull(&mut self, items: &mut dyn Items<'de>) -> Outcome {
        while items.next(&mut |source| source.read(Hint::Any, &mut Ignore))? {}
        Ok(Taken::Value)
    }
}

impl<'de> PullMap<'de> for Ignore {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        while entries.key(&mut |source| source.read(Hint::Any, &mut Ignore))? {
            entries.value(&mut |source| source.read(Hint::Any, &mut Ignore))?;
        }
        Ok(Taken::Value)
    }
}
