//! Values that are taken as a whole, straight from the text.

use serde::Deserializer;
use serde_json::{Map, Value};

use super::super::place::Place;
use super::super::{Atom, Fail, Outcome, Taken, Tape, raw};
use super::bracket::Bracket;
use super::{JsonText, Wanted};
use crate::json::parser::{Number, Text};

impl<'de> JsonText<'_, 'de> {
    fn whole(&mut self, mut place: Place<'_, 'de>) -> Outcome {
        if let Place::Json(place) = &mut place {
            return self.json(place).map(|()| Taken::Value);
        }
        let mut atom = match self.parser.peek()? {
            b'"' => match self.parser.string()? {
                Text::Borrowed(text) => Atom::Borrowed(text),
                Text::Copied(text) => Atom::Str(text),
            },
            b'{' => return self.inside(b'}', |map| map.entries_into(place)),
            b'[' => return self.inside(b']', |list| list.items_into(place)),
            b'n' => self.parser.word("null").map(|()| Atom::Null)?,
            b't' => self.parser.word("true").map(|()| Atom::Bool(true))?,
            b'f' => self.parser.word("false").map(|()| Atom::Bool(false))?,
            _ => match self.parser.number() {
                Number::Unsigned(value) => Atom::U64(value),
                Number::Negative(value) => Atom::I64(value),
                Number::Other(numeral) => return self.other_number(numeral, place),
            },
        };
        place.take(&mut atom);
        Ok(Taken::Value)
    }

    /// The same as JSON, where most whole values go.
    fn json(&mut self, place: &mut Value) -> Result<(), Fail> {
        *place = match self.parser.peek()? {
            b'"' => Value::String(self.owned_text()?),
            b'{' => return self.inside(b'}', |map| map.json_object(place)),
            b'[' => return self.inside(b']', |list| list.json_list(place)),
            b'n' => self.parser.word("null").map(|()| Value::Null)?,
            b't' => self.parser.word("true").map(|()| Value::Bool(true))?,
            b'f' => self.parser.word("false").map(|()| Value::Bool(false))?,
            _ => match self.parser.number() {
                Number::Unsigned(value) => value.into(),
                Number::Negative(value) => value.into(),
                Number::Other(numeral) => {
                    return self.other_number(numeral, Place::Json(place)).map(drop);
                }
            },
        };
        Ok(())
    }

    /// The string where the parser stands.
    #[inline]
    fn owned_text(&mut self) -> Result<String, Fail> {
        Ok(match self.parser.string()? {
            Text::Borrowed(text) => text.to_owned(),
            Text::Copied(text) => text.to_owned(),
        })
    }

    fn other_number(&mut self, numeral: &'de str, mut place: Place<'_, 'de>) -> Outcome {
        let wanted = Wanted {
            sink: &mut place,
            optional: false,
            soft: false,
        };
        self.through_serde_json(numeral, wanted, |format, visitor| {
            format.deserialize_any(visitor)
        })
    }

    fn inside<T>(
        &mut self,
        bracket: u8,
        read: impl FnOnce(&mut Bracket<'_, '_, 'de>) -> Result<T, Fail>,
    ) -> Result<T, Fail> {
        self.enter()?;
        let read = read(&mut Bracket::new(self))?;
        self.leave(bracket)?;
        Ok(read)
    }
}

impl<'de> Bracket<'_, '_, 'de> {
    /// The items that are left.
    pub(super) fn items_into(&mut self, mut place: Place<'_, 'de>) -> Outcome {
        if let Place::Json(place) = &mut place {
            return self.json_list(place).map(|()| Taken::Value);
        }
        let mut list = place.into_list();
        while self.next_item()? {
            self.text.whole(list.next())?;
            list.add();
        }
        list.finish();
        Ok(Taken::Value)
    }

    /// The entries that are left.
    pub(super) fn entries_into(&mut self, mut place: Place<'_, 'de>) -> Outcome {
        if let Place::Json(place) = &mut place {
            return self.json_object(place).map(|()| Taken::Value);
        }
        let mut map = place.into_map();
        while self.next_key()? {
            self.text.whole(map.key())?;
            self.text.parser.pass(b':')?;
            self.text.whole(map.value())?;
        }
        map.finish();
        Ok(Taken::Value)
    }

    fn json_list(&mut self, place: &mut Value) -> Result<(), Fail> {
        let mut list = Vec::new();
        while self.next_item()? {
            let mut item = Value::Null;
            self.text.json(&mut item)?;
            list.push(item);
        }
        *place = Value::Array(list);
        Ok(())
    }

    /// The key is an owned text long before it moves into the object: texts that were just put together move slowly.
    fn json_object(&mut self, place: &mut Value) -> Result<(), Fail> {
        let (mut object, mut entries) = (Map::new(), 0);
        while self.next_key()? {
            let name = self.text.owned_text()?;
            self.text.parser.pass(b':')?;
            let mut value = Value::Null;
            self.text.json(&mut value)?;
            object.insert(name, value);
            entries += 1;
        }
        *place = Value::Object(object);
        if entries == 1 {
            raw::reveal(place);
        }
        Ok(())
    }

    /// The entry where the parser stands.
    pub(super) fn entry_into(&mut self, tape: &mut Tape<'de>) -> Outcome {
        self.text.whole(Place::TapeKey(tape))?;
        self.text.parser.pass(b':')?;
        self.text.whole(Place::Tape(tape))
    }
}
