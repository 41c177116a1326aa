//! Places that take whole values of any kind, so that nobody has to be asked for what is inside of them.

use std::mem::take;

use serde_json::{Map, Value};

use super::buffered::Buffered;
use super::message::Expecting;
use super::{
    Atom, Content, Context, Entries, Hint, Items, ListPlan, MapPlan, Name, Outcome, PullList,
    PullMap, Sink, Source, Taken, Wrapper, raw,
};

/// Where a value goes.
#[derive(Debug)]
pub enum Place<'a, 'de> {
    /// As JSON.
    Json(&'a mut Value),
    /// To be read again.
    Content(&'a mut Content<'de>),
    /// It is a key, or can be spelled as one.
    Key(&'a mut Name<'de>),
    /// The same for an object that owns its keys.
    OwnedKey(&'a mut String),
    /// It is read, and not kept.
    Nowhere,
}

impl<'a, 'de> Place<'a, 'de> {
    /// Takes a token; false when it is to be a key, and can not.
    #[inline]
    pub(super) fn take(self, atom: &mut Atom<'_, 'de>) -> bool {
        match self {
            Place::Json(place) => *place = raw::from_atom(atom),
            Place::Content(place) => *place = Content::from_atom(atom),
            Place::Key(place) => match raw::spelled(atom) {
                Some(name) => *place = name,
                None => return false,
            },
            Place::OwnedKey(place) => match atom {
                Atom::Borrowed(text) => *place = (*text).to_owned(),
                other => match raw::spelled(other) {
                    Some(name) => *place = name.into_owned(),
                    None => return false,
                },
            },
            Place::Nowhere => {}
        }
        true
    }

    /// Takes what is in the buffer.
    pub(super) fn put(self, content: Content<'de>) {
        match self {
            Place::Json(place) => *place = raw::into_json(content),
            Place::Content(place) => *place = content,
            Place::Key(_) | Place::OwnedKey(_) | Place::Nowhere => {}
        }
    }

    pub(super) fn list(self) -> ListPlace<'a, 'de> {
        match self {
            Place::Json(place) => ListPlace::Json(Growing::new(place)),
            Place::Content(place) => ListPlace::Content(Growing::new(place)),
            Place::Key(_) | Place::OwnedKey(_) | Place::Nowhere => ListPlace::Nowhere,
        }
    }

    pub(super) fn map(self) -> MapPlace<'a, 'de> {
        match self {
            Place::Json(place) => MapPlace::Json(GrowingObject::new(place)),
            Place::Content(place) => {
                *place = Content::Map(Vec::new());
                MapPlace::Content(place, Name::Borrowed(""))
            }
            Place::Key(_) | Place::OwnedKey(_) | Place::Nowhere => MapPlace::Nowhere,
        }
    }

    fn again(&mut self) -> Place<'_, 'de> {
        match self {
            Place::Json(place) => Place::Json(place),
            Place::Content(place) => Place::Content(place),
            Place::Key(place) => Place::Key(place),
            Place::OwnedKey(place) => Place::OwnedKey(place),
            Place::Nowhere => Place::Nowhere,
        }
    }
}

/// A list that grows.
#[derive(Debug)]
pub(super) struct Growing<'a, T> {
    place: &'a mut T,
    items: Vec<T>,
    /// The item that comes next, if there is another one.
    next: T,
}

impl<'a, T: Default> Growing<'a, T> {
    fn new(place: &'a mut T) -> Self {
        Growing {
            place,
            items: Vec::new(),
            next: T::default(),
        }
    }

    fn add(&mut self) {
        self.items.push(take(&mut self.next));
    }
}

/// Where the items of a list go.
#[derive(Debug)]
pub(super) enum ListPlace<'a, 'de> {
    Json(Growing<'a, Value>),
    Content(Growing<'a, Content<'de>>),
    Nowhere,
}

impl<'de> ListPlace<'_, 'de> {
    /// Where the next item goes, if there is one.
    pub(super) fn next(&mut self) -> Place<'_, 'de> {
        match self {
            ListPlace::Json(list) => Place::Json(&mut list.next),
            ListPlace::Content(list) => Place::Content(&mut list.next),
            ListPlace::Nowhere => Place::Nowhere,
        }
    }

    /// There was one.
    pub(super) fn add(&mut self) {
        match self {
            ListPlace::Json(list) => list.add(),
            ListPlace::Content(list) => list.add(),
            ListPlace::Nowhere => {}
        }
    }

    /// There is none any more.
    pub(super) fn finish(&mut self) {
        match self {
            ListPlace::Json(list) => *list.place = Value::Array(take(&mut list.items)),
            ListPlace::Content(list) => *list.place = Content::List(take(&mut list.items).into()),
            ListPlace::Nowhere => {}
        }
    }
}

/// An object that grows. An entry is added once it has been read, and not while its texts are still being written.
#[derive(Debug)]
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

/// Where the entries of a map go. Of two with one key JSON has the last; the buffer keeps both.
#[derive(Debug)]
pub(super) enum MapPlace<'a, 'de> {
    Json(GrowingObject<'a>),
    /// And the last key.
    Content(&'a mut Content<'de>, Name<'de>),
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
            MapPlace::Content(_, key) => Place::Key(key),
            MapPlace::Nowhere => Place::Nowhere,
        }
    }

    /// Where the value of that key goes.
    pub(super) fn value(&mut self) -> Place<'_, 'de> {
        match self {
            MapPlace::Json(map) => Place::Json(map.value()),
            MapPlace::Content(Content::Map(entries), key) => {
                entries.push((take(key), Content::Null));
                let last = entries.last_mut();
                last.map_or(Place::Nowhere, |(_, value)| Place::Content(value))
            }
            MapPlace::Content(..) | MapPlace::Nowhere => Place::Nowhere,
        }
    }

    /// There is no key any more.
    pub(super) fn finish(&mut self) {
        if let MapPlace::Json(map) = self {
            map.finish();
        }
    }
}

/// A place as a sink.
pub(super) struct PlaceSink<'a, 'de>(pub(super) Place<'a, 'de>);

impl<'de> Sink<'de> for PlaceSink<'_, 'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a key")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        // Most are texts.
        let taken = match (&mut self.0, &mut *atom) {
            (Place::Json(place), Atom::Borrowed(text)) => {
                **place = Value::String((*text).to_owned());
                true
            }
            (Place::OwnedKey(place), Atom::Borrowed(text)) => {
                **place = (*text).to_owned();
                true
            }
            (place, atom) => place.again().take(atom),
        };
        Ok(if taken { Taken::Value } else { Taken::Refused })
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        match self.0 {
            Place::Key(_) | Place::OwnedKey(_) => ListPlan::Refuse,
            _ => ListPlan::Whole(self.0.again()),
        }
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        match self.0 {
            Place::Key(_) | Place::OwnedKey(_) => MapPlan::Refuse,
            _ => MapPlan::Whole(self.0.again()),
        }
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}

impl<'de> PullList<'de> for ListPlace<'_, 'de> {
    fn pull(&mut self, items: &mut dyn Items<'de>) -> Outcome {
        while items.next(&mut |source| source.read(Hint::Any, &mut PlaceSink(self.next())))? {
            self.add();
        }
        self.finish();
        Ok(Taken::Value)
    }
}

impl<'de> PullMap<'de> for MapPlace<'_, 'de> {
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome {
        let first = raw::next_key(entries)?;
        self.pull_from(first, entries)
    }
}

impl<'de> MapPlace<'_, 'de> {
    /// Takes the entries that are left of a map whose first key has been read.
    pub(super) fn pull_from(
        &mut self,
        first: Option<Content<'de>>,
        entries: &mut dyn Entries<'de>,
    ) -> Outcome {
        let mut next = first;
        while let Some(key) = next {
            let mut sink = PlaceSink(self.key());
            Buffered::new(key, entries.context()).read(Hint::Any, &mut sink)?;
            let mut sink = PlaceSink(self.value());
            entries.value(&mut |source| source.read(Hint::Any, &mut sink))?;
            next = raw::next_key(entries)?;
        }
        self.finish();
        Ok(Taken::Value)
    }
}

/// Sets a list aside.
pub(super) fn aside<'de>(items: &mut dyn Items<'de>) -> Outcome {
    let mut list = Value::Null;
    Place::Json(&mut list).list().pull(items)?;
    items.context().set_aside(list)
}
