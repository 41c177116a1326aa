//! Places that take whole values of any kind, so that nobody has to be asked for what is inside of them.

use std::mem::take;

use serde_json::{Map, Value};

use super::message::Expecting;
use super::{
    Atom, Context, Entries, Hint, Items, ListPlan, MapKey, MapPlan, Name, Outcome, Piece, PullList,
    PullMap, Sink, Source, Taken, Tape, Wrapper, raw,
};

/// Where a value goes.
pub enum Place<'a, 'de> {
    /// As JSON.
    Json(&'a mut Value),
    /// To the end of a tape, to be read again.
    Tape(&'a mut Tape<'de>),
    /// The same as a key, spelled out.
    TapeKey(&'a mut Tape<'de>),
    /// It is a key, and nobody has said yet which keys there are.
    MapKey(&'a mut MapKey<'de>),
    /// It is a key, or can be spelled as one.
    Key(&'a mut Name<'de>),
    /// The same for an object that owns its keys.
    OwnedKey(&'a mut String),
    /// It is read, and not kept.
    Nowhere,
}

impl<'a, 'de> Place<'a, 'de> {
    /// Takes a text that need not be kept as it is; false where it has to be looked at more closely.
    #[inline]
    pub(super) fn take_text(&mut self, text: &str) -> bool {
        match self {
            Place::Tape(tape) | Place::TapeKey(tape) => tape.put_text(text, None),
            Place::Json(place) => **place = Value::String(text.to_owned()),
            Place::OwnedKey(place) => **place = text.to_owned(),
            Place::Key(_) | Place::MapKey(_) | Place::Nowhere => return false,
        }
        true
    }

    /// Takes a token; false when it is to be a key, and can not.
    #[inline]
    pub(super) fn take(self, atom: &mut Atom<'_, 'de>) -> bool {
        match self {
            Place::Json(place) => *place = raw::from_atom(atom),
            Place::Tape(tape) => tape.put(atom),
            Place::TapeKey(tape) => return tape.put_key(atom),
            Place::MapKey(place) => place.take(atom),
            Place::Key(place) => match raw::spelled(atom) {
                Some(name) => *place = name,
                None => return false,
            },
            Place::OwnedKey(place) => match raw::spelled(atom) {
                Some(name) => *place = name.into_owned(),
                None => return false,
            },
            Place::Nowhere => {}
        }
        true
    }

    /// Takes what is in the buffer.
    pub(super) fn put(self, piece: Piece<'_, 'de>) {
        match self {
            Place::Json(place) => *place = raw::from_piece(piece),
            Place::Tape(tape) => tape.copy(piece),
            Place::MapKey(place) => place.parts().copy(piece),
            Place::TapeKey(_) | Place::Key(_) | Place::OwnedKey(_) | Place::Nowhere => {}
        }
    }

    pub(super) fn into_list(self) -> ListPlace<'a, 'de> {
        match self {
            Place::Json(place) => ListPlace::Json(Growing::new(place)),
            Place::Tape(tape) => ListPlace::Tape(Open::new(tape)),
            Place::MapKey(place) => ListPlace::Tape(Open::new(place.parts())),
            Place::TapeKey(_) | Place::Key(_) | Place::OwnedKey(_) | Place::Nowhere => {
                ListPlace::Nowhere
            }
        }
    }

    pub(super) fn into_map(self) -> MapPlace<'a, 'de> {
        match self {
            Place::Json(place) => MapPlace::Json(GrowingObject::new(place)),
            Place::Tape(tape) => MapPlace::Tape(Open::new(tape)),
            Place::MapKey(place) => MapPlace::Tape(Open::new(place.parts())),
            Place::TapeKey(_) | Place::Key(_) | Place::OwnedKey(_) | Place::Nowhere => {
                MapPlace::Nowhere
            }
        }
    }

    fn again(&mut self) -> Place<'_, 'de> {
        match self {
            Place::Json(place) => Place::Json(place),
            Place::Tape(tape) => Place::Tape(tape),
            Place::TapeKey(tape) => Place::TapeKey(tape),
            Place::MapKey(place) => Place::MapKey(place),
            Place::Key(place) => Place::Key(place),
            Place::OwnedKey(place) => Place::OwnedKey(place),
            Place::Nowhere => Place::Nowhere,
        }
    }
}

/// A list that grows.
pub(super) struct Growing<'a> {
    place: &'a mut Value,
    items: Vec<Value>,
    /// The item that comes next, if there is another one.
    next: Value,
}

impl<'a> Growing<'a> {
    fn new(place: &'a mut Value) -> Self {
        Growing {
            place,
            items: Vec::new(),
            next: Value::Null,
        }
    }

    fn add(&mut self) {
        self.items.push(take(&mut self.next));
    }
}

/// A list or a map on a tape that has not ended yet.
pub(super) struct Open<'a, 'de> {
    tape: &'a mut Tape<'de>,
    at: usize,
    len: usize,
}

impl<'a, 'de> Open<'a, 'de> {
    fn new(tape: &'a mut Tape<'de>) -> Self {
        Open {
            at: tape.open(),
            tape,
            len: 0,
        }
    }
}

/// Where the items of a list go.
pub(super) enum ListPlace<'a, 'de> {
    Json(Growing<'a>),
    Tape(Open<'a, 'de>),
    Nowhere,
}

impl<'de> ListPlace<'_, 'de> {
    /// Where the next item goes, if there is one.
    pub(super) fn next(&mut self) -> Place<'_, 'de> {
        match self {
            ListPlace::Json(list) => Place::Json(&mut list.next),
            ListPlace::Tape(list) => Place::Tape(list.tape),
            ListPlace::Nowhere => Place::Nowhere,
        }
    }

    /// There was one.
    pub(super) fn add(&mut self) {
        match self {
            ListPlace::Json(list) => list.add(),
            ListPlace::Tape(list) => list.len += 1,
            ListPlace::Nowhere => {}
        }
    }

    /// There is none any more.
    pub(super) fn finish(&mut self) {
        match self {
            ListPlace::Json(list) => *list.place = Value::Array(take(&mut list.items)),
            ListPlace::Tape(list) => list.tape.close_list(list.at, list.len),
            ListPlace::Nowhere => {}
        }
    }
}

/// An object that grows. An entry is added once it has been read, and not while its texts are still being written.
pub(super) struct GrowingObject<'a> {
    place: &'a mut Value,
    object: Map<String, Value>,
    key: String,
    value: Value,
    /// Whether there is an entry that is not in the object yet.
    pending: bool,
    entries: usize,
}

impl<'a> GrowingObject<'a> {
    fn new(place: &'a mut Value) -> Self {
        GrowingObject {
            place,
            object: Map::new(),
            key: String::new(),
            value: Value::Null,
            pending: false,
            entries: 0,
        }
    }

    fn add(&mut self) {
        if take(&mut self.pending) {
            self.object
                .insert(take(&mut self.key), take(&mut self.value));
        }
    }

    fn value(&mut self) -> &mut Value {
        self.entries += 1;
        self.pending = true;
        &mut self.value
    }

    fn finish(&mut self) {
        self.add();
        *self.place = Value::Object(take(&mut self.object));
        if self.entries == 1 {
            raw::reveal(self.place);
        }
    }
}

/// Where the entries of a map go. Of two with one key JSON has the last; a tape keeps both.
pub(super) enum MapPlace<'a, 'de> {
    Json(GrowingObject<'a>),
    Tape(Open<'a, 'de>),
    Nowhere,
}

impl<'de> MapPlace<'_, 'de> {
    /// Where the next key goes, if there is one.
    pub(super) fn key(&mut self) -> Place<'_, 'de> {
        match self {
            MapPlace::Json(map) => {
                map.add();
                Place::OwnedKey(&mut map.key)
            }
            MapPlace::Tape(map) => Place::TapeKey(map.tape),
            MapPlace::Nowhere => Place::Nowhere,
        }
    }

    /// Where the value of that key goes.
    pub(super) fn value(&mut self) -> Place<'_, 'de> {
        match self {
            MapPlace::Json(map) => Place::Json(map.value()),
            MapPlace::Tape(map) => {
                map.len += 1;
                Place::Tape(map.tape)
            }
            MapPlace::Nowhere => Place::Nowhere,
        }
    }

    /// There is no key any more.
    pub(super) fn finish(&mut self) {
        match self {
            MapPlace::Json(map) => map.finish(),
            MapPlace::Tape(map) => map.tape.close_map(map.at, map.len),
            MapPlace::Nowhere => {}
        }
    }
}

impl<'de> Sink<'de> for Place<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a key")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        Ok(if self.again().take(atom) {
            Taken::Value
        } else {
            Taken::Refused
        })
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        match self {
            Place::TapeKey(_) | Place::Key(_) | Place::OwnedKey(_) => ListPlan::Refuse,
            _ => ListPlan::Whole(self.again()),
        }
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        match self {
            Place::TapeKey(_) | Place::Key(_) | Place::OwnedKey(_) => MapPlan::Refuse,
            _ => MapPlan::Whole(self.again()),
        }
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de> PullList<'de> for ListPlace<'_, 'de> {
    fn pull(&mut self, items: &mut dyn Items<'de>) -> Outcome {
        while items.next(&mut |source| source.read(Hint::Any, &mut self.next()))? {
            self.add();
        }
        self.finish();
        Ok(Taken::Value)
    }
}

impl<'de> PullMap<'de> for MapPlace<'_, 'de> {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        let first = MapKey::next(entries)?;
        self.pull_from(first, entries)
    }
}

impl<'de> MapPlace<'_, 'de> {
    /// Takes the entries that are left of a map whose first key has been read.
    pub(super) fn pull_from(
        &mut self,
        first: Option<MapKey<'de>>,
        entries: &mut dyn Entries<'de>,
    ) -> Outcome {
        let mut next = first;
        while let Some(key) = next {
            key.read(&mut self.key(), entries.context())?;
            let mut place = self.value();
            entries.value(&mut |source| source.read(Hint::Any, &mut place))?;
            next = MapKey::next(entries)?;
        }
        self.finish();
        Ok(Taken::Value)
    }
}

/// Sets a list aside.
pub(super) fn aside<'de>(items: &mut dyn Items<'de>) -> Outcome {
    let mut list = Value::Null;
    Place::Json(&mut list).into_list().pull(items)?;
    items.context().set_aside(list)
}
