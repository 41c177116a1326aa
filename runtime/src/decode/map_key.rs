//! A map's key on its way to who wants it: a text nearly always, and in some formats anything.

use super::buffered::Buffered;
use super::format::SinkVisitor;
use super::place::Place;
use super::tape::Tape;
use super::{
    Atom, Context, Entries, Fail, Hint, Name, Outcome, Sink, Source, Taken, Wrapper, raw_value,
};

/// A key, as it stood in the input.
pub struct MapKey<'de> {
    atom: Atom<'static, 'de>,
    /// A list or a map instead.
    parts: Option<Box<Tape<'de>>>,
}

impl<'de> MapKey<'de> {
    /// Before it is read.
    const NONE: Self = MapKey {
        atom: Atom::Null,
        parts: None,
    };

    pub(super) fn of(name: &str, borrowed: Option<&'de str>) -> Self {
        let atom = borrowed.map_or_else(|| Atom::String(name.to_owned()), Atom::Borrowed);
        MapKey { atom, parts: None }
    }

    /// The next key, if there is one.
    pub(super) fn next(entries: &mut dyn Entries<'de>) -> Result<Option<Self>, Fail> {
        let mut key = MapKey::NONE;
        Ok(entries.key(&mut key)?.then_some(key))
    }

    /// Takes a token.
    pub(super) fn take(&mut self, atom: &mut Atom<'_, 'de>) {
        self.atom = match std::mem::replace(atom, Atom::Null) {
            Atom::Null => Atom::Null,
            Atom::Bool(v) => Atom::Bool(v),
            Atom::I64(v) => Atom::I64(v),
            Atom::U64(v) => Atom::U64(v),
            Atom::I128(v) => Atom::I128(v),
            Atom::U128(v) => Atom::U128(v),
            Atom::F64(v) => Atom::F64(v),
            Atom::Numeral(v) => Atom::Numeral(v),
            Atom::Char(v) => Atom::Char(v),
            Atom::Str(v) => Atom::String(v.to_owned()),
            Atom::Borrowed(v) => Atom::Borrowed(v),
            Atom::String(v) => Atom::String(v),
            Atom::Bytes(v) => Atom::ByteBuf(v.to_vec()),
            Atom::BorrowedBytes(v) => Atom::BorrowedBytes(v),
            Atom::ByteBuf(v) => Atom::ByteBuf(v),
        };
    }

    /// Where its parts go, once it has some.
    pub(super) fn parts(&mut self) -> &mut Tape<'de> {
        self.parts.insert(Box::default())
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self.parts {
            None => self.atom.text(),
            Some(_) => None,
        }
    }

    /// As a name, spelled out if need be.
    ///
    /// # Errors
    /// When nothing could be a key in JSON that way.
    pub(super) fn name(self, context: &Context) -> Result<Name<'de>, Fail> {
        if let Atom::Borrowed(name) = self.atom {
            return Ok(Name::Borrowed(name));
        }
        let mut name = Name::Borrowed("");
        self.read(&mut Place::Key(&mut name), context)?;
        Ok(name)
    }

    pub(super) fn read(self, sink: &mut dyn Sink<'de>, context: &Context) -> Outcome {
        KeySource { key: self, context }.read(Hint::Any, sink)
    }
}

/// A key as a source.
pub(super) struct KeySource<'c, 'de> {
    pub(super) key: MapKey<'de>,
    pub(super) context: &'c Context,
}

impl<'de> Source<'de> for KeySource<'_, 'de> {
    fn read(&mut self, hint: Hint, sink: &mut dyn Sink<'de>) -> Outcome {
        if let Some(tape) = &self.key.parts {
            return Buffered::new(tape.piece(0), self.context).read(hint, sink);
        }
        let atom = &mut self.key.atom;
        match hint {
            Hint::Option if !matches!(atom, Atom::Null) => sink.inner(Wrapper::Some, self),
            Hint::Newtype(name) => raw_value::newtype(name, self, sink),
            Hint::Ignored => Ok(Taken::Value),
            _ => {
                let optional = matches!(hint, Hint::Optional);
                SinkVisitor::new(sink, self.context, optional).accept(atom)
            }
        }
    }
    fn context(&self) -> &Context {
        self.context
    }
}
