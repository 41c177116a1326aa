//! The text of a discriminator, known or not, and how it is read.

use std::borrow::Cow;

use super::content::Content;
use super::message::Expecting;
use super::names::same;
use super::{Atom, Context, Hint, ListPlan, MapPlan, Outcome, Sink, Source, Taken, Wrapper, raw};
use crate::schema::Union;

/// What is known of a discriminator.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tag<'de> {
    Absent,
    /// A tag that some member has: its own text, so that nothing is copied.
    Known(&'static str),
    Text(Cow<'de, str>),
    /// `null`, or no string at all.
    NoText,
}

impl Tag<'_> {
    pub(super) fn is(&self, text: &str) -> bool {
        match self {
            Tag::Known(known) => same(known, text),
            Tag::Text(other) => other == text,
            Tag::Absent | Tag::NoText => false,
        }
    }
}

pub(super) fn tag<'de>(content: &Content<'de>) -> Tag<'de> {
    match content {
        Content::Known(text) => Tag::Known(text),
        Content::Str(text) => Tag::Text(Cow::Borrowed(text)),
        Content::String(text) => Tag::Text(Cow::Owned(text.to_string())),
        _ => Tag::NoText,
    }
}

/// Reads a discriminator: a text that some member has is not copied.
pub(super) struct TagSink<'de> {
    pub(super) union: &'static Union,
    /// The member that the text picks, if it picks one.
    pub(super) picked: usize,
    pub(super) content: Option<Content<'de>>,
}

impl TagSink<'_> {
    fn known(&mut self, text: &str) -> Option<&'static str> {
        self.picked = (self.union.pick)(text);
        if let Some(member) = self.union.members.get(self.picked) {
            return Some(member.shape.tag());
        }
        let mut found = None;
        for member in self.union.members {
            member.shape.each_tag(&mut |_, known| {
                if known == text {
                    found = Some(known);
                }
            });
        }
        found
    }
}

impl<'de> Sink<'de> for TagSink<'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a string")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        let known = atom.text().and_then(|text| self.known(text));
        self.content = Some(known.map_or_else(|| Content::from_atom(atom), Content::Known));
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

impl<'de> super::PullList<'de> for TagSink<'de> {
    fn pull(&mut self, items: &mut dyn super::Items<'de>) -> Outcome {
        self.content = Some(raw::collect_list(items)?);
        Ok(Taken::Value)
    }
}

impl<'de> super::PullMap<'de> for TagSink<'de> {
    fn pull(&mut self, entries: &mut dyn super::Entries<'de>) -> Outcome {
        self.content = Some(raw::collect(entries)?);
        Ok(Taken::Value)
    }
}
