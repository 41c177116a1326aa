//! Maps with keys of the user's choice.

use super::context::Failure;
use super::message::{self, Expecting};
use super::{
    Ask, Context, Entries, Fail, Hint, MapKey, MapPlan, Outcome, PullMap, Sink, Source, Taken,
    Wrapper,
};
use super::{number, raw, root};
use crate::encode::Val;

/// Reads one entry: the key as text, and where its value is. [`Taken::Refused`] says that it is no such key.
pub(crate) type Entry<'a, 'de> = &'a mut (dyn FnMut(&str, &mut dyn Source<'de>) -> Outcome + 'a);

/// Reads a map.
pub(crate) fn entries<'de>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    expecting_key: Expecting<'static>,
    entry: Entry<'_, 'de>,
) -> Outcome {
    source.read(
        ask.hint(),
        &mut MapSink {
            ask,
            expecting_key,
            entry,
        },
    )
}

/// Checks a key that has rules of its own, as early as [`Mode`](super::context::Mode) asks for.
pub(crate) fn admit(key: Val<'_>, context: &Context) -> Result<(), Fail> {
    if let Val::Checked(_) = key {
        root::admitted(context, key, Ask::Value)?;
    }
    Ok(())
}

struct MapSink<'a, 'de> {
    ask: Ask,
    expecting_key: Expecting<'static>,
    entry: Entry<'a, 'de>,
}

impl<'de> Sink<'de> for MapSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("an object")
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Pull(self)
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de> PullMap<'de> for MapSink<'_, 'de> {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        let mut first = true;
        loop {
            let Some(key) = MapKey::next(entries)? else {
                return Ok(Taken::Value);
            };
            let name = key.name(entries.context())?;
            if std::mem::take(&mut first) && raw::is_number_key(&name) {
                return self.number(entries);
            }
            self.entry(&name, entries)?;
        }
    }
}

impl<'de> MapSink<'_, 'de> {
    /// The map is a number in disguise.
    fn number(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        let mut number = number::text(entries)?;
        let context = entries.context();
        if self.ask == Ask::Optional && context.is_soft_outside() {
            return context.set_aside(raw::from_atom(&mut number));
        }
        Err(context.wrong(&Expecting::Text("an object"), &(&number).into()))
    }

    fn entry(&mut self, name: &str, entries: &mut dyn Entries<'de>) -> Outcome {
        let mut refused = false;
        let read = entries.value(&mut |source| {
            let taken = (self.entry)(name, source)?;
            if taken == Taken::Refused {
                refused = true;
                let expecting = message::expecting(&self.expecting_key, &message::Got::Text(name));
                let expecting = format!("{expecting} as key");
                let got = message::quote(name);
                return Err(source.context().fail(Failure::Wrong { expecting, got }));
            }
            Ok(taken)
        });
        if read.is_err() && !refused {
            entries.context().at_key(name);
        }
        read
    }
}
