//! Values that are taken as a whole, straight from the text.

use serde::Deserializer;

use super::super::place::{Place, PlaceSink};
use super::super::{Atom, Fail, Name, Outcome, Taken};
use super::bracket::Bracket;
use super::{JsonText, Wanted};
use crate::json::parser::{Number, Text};

impl<'de> JsonText<'_, 'de> {
    fn whole(&mut self, place: Place<'_, 'de>) -> Outcome {
        let mut atom = match self.parser.peek()? {
            b'"' => match self.parser.string()? {
                Text::Borrowed(text) => Atom::Borrowed(text),
                Text::Copied(text) => Atom::Str(text),
            },
            b'{' => return self.whole_map(place),
            b'[' => return self.whole_list(place),
            b'n' => self.parser.word("null").map(|()| Atom::Null)?,
            b't' => self.parser.word("true").map(|()| Atom::Bool(true))?,
            b'f' => self.parser.word("false").map(|()| Atom::Bool(false))?,
            _ => match self.parser.number() {
                Number::Unsigned(value) => Atom::U64(value),
                Number::Negative(value) => Atom::I64(value),
                Number::Other(numeral) => return self.whole_number(numeral, place),
            },
        };
        place.take(&mut atom);
        Ok(Taken::Value)
    }

    fn whole_number(&mut self, numeral: &'de str, place: Place<'_, 'de>) -> Outcome {
        let wanted = Wanted {
            sink: &mut PlaceSink(place),
            optional: false,
            soft: false,
        };
        self.through_serde_json(numeral, wanted, |format, visitor| {
            format.deserialize_any(visitor)
        })
    }

    fn whole_list(&mut self, place: Place<'_, 'de>) -> Outcome {
        self.enter()?;
        let taken = Bracket::new(self).items_into(place)?;
        self.leave(b']').map(|()| taken)
    }

    fn whole_map(&mut self, place: Place<'_, 'de>) -> Outcome {
        self.enter()?;
        let taken = Bracket::new(self).entries_into(place)?;
        self.leave(b'}').map(|()| taken)
    }
}

impl<'de> Bracket<'_, '_, 'de> {
    /// The items that are left.
    pub(super) fn items_into(&mut self, place: Place<'_, 'de>) -> Outcome {
        let mut list = place.list();
        while self.next_item()? {
            self.text.whole(list.next())?;
            list.add();
        }
        list.finish();
        Ok(Taken::Value)
    }

    /// The entries that are left.
    pub(super) fn entries_into(&mut self, place: Place<'_, 'de>) -> Outcome {
        let mut map = place.map();
        while self.next_key()? {
            let name = self.name()?;
            self.text.parser.pass(b':')?;
            self.text.whole(map.value_of(name))?;
        }
        map.finish();
        Ok(Taken::Value)
    }

    /// The key where the parser stands.
    pub(super) fn name(&mut self) -> Result<Name<'de>, Fail> {
        Ok(match self.text.parser.string()? {
            Text::Borrowed(name) => Name::Borrowed(name),
            Text::Copied(name) => Name::Owned(name.to_owned()),
        })
    }
}
