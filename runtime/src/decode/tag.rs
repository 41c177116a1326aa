//! How the value of a discriminator is read.

use super::message::Expecting;
use super::place::Place;
use super::union::Choice;
use super::{Atom, Context, Hint, ListPlan, MapPlan, Outcome, Sink, Source, Taken, Wrapper};

/// Reads the value of a union's last key, a discriminator: unless it decides at once, it goes into the buffer.
impl<'de> Sink<'de> for Choice<'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a value")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        if atom.text().is_some_and(|text| self.take_tag(text)) {
            return Ok(Taken::Value);
        }
        // What can be borrowed is not looked for: it costs no copy either way.
        let known = match atom {
            Atom::Str(text) => self.known(text),
            _ => None,
        };
        let place = self.tag_place();
        match known {
            Some(known) => place.put_str(known),
            None => place.put(atom),
        }
        Ok(Taken::Value)
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Whole(Place::Tape(self.tag_place()))
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Whole(Place::Tape(self.tag_place()))
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}
