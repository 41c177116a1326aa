//! The buffer: what stood before a union's discriminators, kept token by token and read again.

use std::{option, vec};

use super::buffered::Buffered;
use super::message::{Expecting, Got};
use super::object::{Object, Step};
use super::{Atom, Context, Fail, Name, Set, Taken, number, raw};

/// One value, with nothing of it lost.
#[derive(Debug, Default)]
pub enum Content<'de> {
    #[default]
    Null,
    Bool(bool),
    I64(i64),
    U64(u64),
    I128(Box<i128>),
    U128(Box<u128>),
    F64(f64),
    Char(char),
    /// A tag, as the union's members spell it.
    Known(&'static str),
    Str(&'de str),
    String(Box<str>),
    Bytes(&'de [u8]),
    ByteBuf(Box<[u8]>),
    List(Box<[Content<'de>]>),
    Map(Vec<(Name<'de>, Content<'de>)>),
}

impl<'de> Content<'de> {
    pub(super) fn from_atom(atom: &mut Atom<'_, 'de>) -> Self {
        match std::mem::replace(atom, Atom::Null) {
            Atom::Null => Content::Null,
            Atom::Bool(v) => Content::Bool(v),
            Atom::I64(v) => Content::I64(v),
            Atom::U64(v) => Content::U64(v),
            Atom::I128(v) => Content::I128(v.into()),
            Atom::U128(v) => Content::U128(v.into()),
            Atom::F64(v) => Content::F64(v),
            Atom::Numeral(v) => Content::Map(vec![number::in_disguise(v)]),
            Atom::Char(v) => Content::Char(v),
            Atom::Str(v) => Content::String(v.into()),
            Atom::Borrowed(v) => Content::Str(v),
            Atom::String(v) => Content::String(v.into()),
            Atom::Bytes(v) => Content::ByteBuf(v.into()),
            Atom::BorrowedBytes(v) => Content::Bytes(v),
            Atom::ByteBuf(v) => Content::ByteBuf(v.into()),
        }
    }

    /// As a token, if it has no parts.
    pub(super) fn into_atom(self) -> Option<Atom<'static, 'de>> {
        Some(match self {
            Content::Null => Atom::Null,
            Content::Bool(v) => Atom::Bool(v),
            Content::I64(v) => Atom::I64(v),
            Content::U64(v) => Atom::U64(v),
            Content::I128(v) => Atom::I128(*v),
            Content::U128(v) => Atom::U128(*v),
            Content::F64(v) => Atom::F64(v),
            Content::Char(v) => Atom::Char(v),
            Content::Known(v) => Atom::Borrowed(v),
            Content::Str(v) => Atom::Borrowed(v),
            Content::String(v) => Atom::String(v.into()),
            Content::Bytes(v) => Atom::BorrowedBytes(v),
            Content::ByteBuf(v) => Atom::ByteBuf(v.into()),
            Content::List(_) | Content::Map(_) => return None,
        })
    }

    /// As JSON, for what is set aside.
    pub(super) fn to_json(&self) -> serde_json::Value {
        raw::from_content(self)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Content::Known(text) => Some(text),
            Content::Str(text) => Some(text),
            Content::String(text) => Some(text),
            _ => None,
        }
    }

    /// For the error that it is of the wrong kind.
    pub(super) fn got(&self) -> Got<'_> {
        match self {
            Content::Null => Got::Kind("null"),
            Content::Bool(v) => Got::Bool(*v),
            Content::I64(v) => Got::Signed((*v).into()),
            Content::U64(v) => Got::Unsigned((*v).into()),
            Content::I128(v) => Got::Signed(**v),
            Content::U128(v) => Got::Unsigned(**v),
            Content::F64(v) => Got::Float(*v),
            Content::Char(_) => Got::Kind("a character"),
            Content::Known(text) => Got::Text(text),
            Content::Str(text) => Got::Text(text),
            Content::String(text) => Got::Text(text),
            Content::Bytes(_) | Content::ByteBuf(_) => Got::Kind("bytes"),
            Content::List(_) => Got::Kind("a list"),
            Content::Map(_) => Got::Kind("an object"),
        }
    }
}

/// What stood before the discriminators, in order, the discriminators too.
#[derive(Debug, Default)]
pub(super) struct Before<'de> {
    /// The first entry is nearly always the only one: a tag that comes first costs no allocation.
    first: Option<(Name<'de>, Content<'de>)>,
    more: Vec<(Name<'de>, Content<'de>)>,
}

impl<'de> Before<'de> {
    pub(super) fn push(&mut self, name: Name<'de>, content: Content<'de>) {
        *self.add(name) = content;
    }

    /// Adds an entry, and gives the place of its value.
    pub(super) fn add(&mut self, name: Name<'de>) -> &mut Content<'de> {
        let entry = (name, Content::Null);
        if self.is_empty() {
            return &mut self.first.insert(entry).1;
        }
        if self.more.capacity() == 0 {
            // A tag that does not come first comes late.
            self.more.reserve(8);
        }
        let at = self.more.len();
        self.more.push(entry);
        &mut self.more[at].1
    }

    /// The name of the last entry.
    pub(super) fn last_name(&self) -> &str {
        self.last().map_or("", |(name, _)| name)
    }

    /// A tag that is known, if there is one.
    pub(super) fn push_tag(&mut self, tag: Option<&(&'static str, &'static str)>) {
        if let Some(&(key, text)) = tag {
            self.push(Name::Borrowed(key), Content::Known(text));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.first.is_none() && self.more.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &(Name<'de>, Content<'de>)> {
        self.first.iter().chain(&self.more)
    }

    pub(super) fn last(&self) -> Option<&(Name<'de>, Content<'de>)> {
        self.more.last().or(self.first.as_ref())
    }

    pub(super) fn into_iter(self) -> IntoIter<'de> {
        self.first.into_iter().chain(self.more)
    }
}

/// The entries, one by one.
pub(super) type IntoIter<'de> =
    std::iter::Chain<option::IntoIter<Entry<'de>>, vec::IntoIter<Entry<'de>>>;
type Entry<'de> = (Name<'de>, Content<'de>);

impl<'de> From<Vec<Entry<'de>>> for Before<'de> {
    fn from(entries: Vec<Entry<'de>>) -> Self {
        Before {
            first: None,
            more: entries,
        }
    }
}

/// Gives an object what stood before the discriminators.
pub(super) fn replay<'de>(
    before: Before<'de>,
    state: &mut Object<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Result<(), Fail> {
    if let Some(entry) = before.first {
        replay_entry(entry, state, &mut *set, context)?;
    }
    for entry in before.more {
        replay_entry(entry, state, &mut *set, context)?;
    }
    Ok(())
}

fn replay_entry<'de>(
    (name, content): Entry<'de>,
    state: &mut Object<'de>,
    set: Set<'_, 'de>,
    context: &Context,
) -> Result<(), Fail> {
    let borrowed = match name {
        Name::Borrowed(name) => Some(name),
        Name::Owned(_) => None,
    };
    state.key(&name, borrowed, context)?;
    match state.step() {
        Step::Ignore => {}
        Step::Number => {
            let expecting = Expecting::Text("an object");
            return Err(context.wrong(&expecting, &Got::Kind("a number")));
        }
        // The tag by which the union found the member.
        Step::Tag(index)
            if content
                .text()
                .is_some_and(|text| state.known_tag(index as usize, text)) => {}
        step => {
            state.value(step, &mut Buffered::new(content, context), set, context)?;
        }
    }
    Ok(())
}

impl Taken {
    /// For readers that found something.
    pub(super) fn is_value(self) -> bool {
        self == Taken::Value
    }
}
