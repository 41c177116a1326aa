//! The text of a discriminator, known or not, and how it is read.

use std::borrow::Cow;

use super::content::Content;
use super::message::Expecting;
use super::names::same;
use super::place::Place;
use super::{Atom, Context, Hint, ListPlan, MapPlan, Outcome, Sink, Source, Taken, Wrapper};
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
    #[inline]
    pub(super) fn is(&self, text: &str) -> bool {
        self.text().is_some_and(|tag| same(tag, text))
    }

    #[inline]
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Tag::Known(text) => Some(text),
            Tag::Text(text) => Some(text),
            Tag::Absent | Tag::NoText => None,
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

/// Reads an entry's value into the buffer. The text of a discriminator that some member has is not copied.
pub(super) struct EntrySink<'de> {
    /// The union, if the entry is a discriminator of it.
    pub(super) union: Option<&'static Union>,
    /// The member that the text picks, if it picks one.
    pub(super) picked: usize,
    pub(super) content: Content<'de>,
}

impl<'de> EntrySink<'de> {
    pub(super) fn new(union: Option<&'static Union>) -> Self {
        EntrySink {
            union,
            picked: usize::MAX,
            content: Content::Null,
        }
    }

    /// The tag of the member that the text picks.
    fn picked(&mut self, text: &str) -> Option<&'static str> {
        let union = self.union?;
        self.picked = (union.pick)(text);
        let member = union.members.get(self.picked)?;
        Some(member.shape.tag())
    }

    /// The same text as some member has it.
    fn known(&mut self, text: &str) -> Option<&'static str> {
        if let Some(text) = self.picked(text) {
            return Some(text);
        }
        let mut found = None;
        for member in self.union?.members {
            member.shape.each_tag(&mut |_, known| {
                if known == text {
                    found = Some(known);
                }
            });
        }
        found
    }
}

impl<'de> Sink<'de> for EntrySink<'de> {
    fn expecting(&self) -> Expecting<'_> {
        Expecting::Text("a value")
    }
    fn atom(&mut self, atom: &mut Atom<'_, 'de>, _: &Context) -> Outcome {
        let known = match atom {
            // As good as the member's own, unless it picks one.
            Atom::Borrowed(text) => self.picked(text),
            _ => atom.text().and_then(|text| self.known(text)),
        };
        self.content = known.map_or_else(|| Content::from_atom(atom), Content::Known);
        Ok(Taken::Value)
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Whole(Place::Content(&mut self.content))
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Whole(Place::Content(&mut self.content))
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}
