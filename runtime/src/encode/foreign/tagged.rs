//! Tags before the entries of an object that a foreign type writes: a [`Writer`] in front of another.

use serde::ser;

use super::{Around, Atom, Foreign, Kind, Out, Variant, Writer, Written};
use crate::encode::object::Tags;

/// Runs `write`, which has to write an object, with tags before its entries.
pub(in crate::encode) fn tagged(
    tags: Tags,
    write: impl FnOnce(Out<'_>) -> Written,
    out: Out<'_>,
) -> Written {
    let inner = out.0;
    write(Out(&mut WithTags { tags, inner }))
}

struct WithTags<'w> {
    tags: Tags,
    inner: &'w mut dyn Writer,
}

impl WithTags<'_> {
    /// An object of so many entries, with tags before them.
    fn begin_object(&mut self, len: Option<usize>) -> Written {
        let len = len.map(|len| len + self.tags.len());
        self.inner.begin(Kind::Map(len))?;
        self.tags
            .iter()
            .try_for_each(|(key, text)| self.inner.part(key, text))
    }
}

fn no_object() -> Written {
    let text = "a tag is part of an object, and this is none";
    Err(ser::Error::custom(text))
}

impl Writer for WithTags<'_> {
    fn human_readable(&self) -> bool {
        self.inner.human_readable()
    }

    fn atom(&mut self, _: Atom<'_>) -> Written {
        no_object()
    }

    fn around(&mut self, around: Around, value: &dyn Foreign) -> Written {
        match around {
            Around::Some | Around::Newtype(_) => value.erased(Out(self)),
            Around::Variant(Variant(_, _, name)) => {
                self.begin_object(Some(1))?;
                self.inner.part(name, value)?;
                self.inner.end()
            }
        }
    }

    fn begin(&mut self, kind: Kind) -> Written {
        match kind {
            Kind::Map(len) => self.begin_object(len),
            Kind::Struct(_, len) => self.begin_object(Some(len)),
            _ => no_object(),
        }
    }

    fn part(&mut self, name: &'static str, value: &dyn Foreign) -> Written {
        self.inner.part(name, value)
    }

    fn key(&mut self, key: &dyn Foreign) -> Written {
        self.inner.key(key)
    }

    fn value(&mut self, value: &dyn Foreign) -> Written {
        self.inner.value(value)
    }

    fn end(&mut self) -> Written {
        self.inner.end()
    }
}
