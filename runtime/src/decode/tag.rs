//! The text of a discriminator, known or not, and how it is read.

use std::borrow::Cow;

use super::content::Content;
use super::message::Expecting;
use super::names::same;
use super::place::Place;
use super::union::Choice;
use super::{Atom, Context, Hint, ListPlan, MapPlan, Outcome, Sink, Source, Taken, Wrapper};

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

/// Reads the value of a union's last key: a discriminator that decides at once is all that there is to keep of it.
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
        *self.content() = known.map_or_else(|| Content::from_atom(atom), Content::Known);
        Ok(Taken::Value)
    }
    fn list(&mut self) -> ListPlan<'_, 'de> {
        ListPlan::Whole(Place::Content(self.content()))
    }
    fn map(&mut self) -> MapPlan<'_, 'de> {
        MapPlan::Whole(Place::Content(self.content()))
    }
    fn inner(&mut self, _: Wrapper, source: &mut dyn Source<'de>) -> Outcome {
        source.read(Hint::Any, self)
    }
}
