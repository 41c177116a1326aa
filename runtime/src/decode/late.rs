//! What a union has to know of its entries where the first of them does not decide.

use std::borrow::Cow;

use super::Name;
use super::content::Content;
use super::tag::Tag;

/// How many discriminator keys one union may have; the proof refuses more.
const MAX_KEYS: usize = crate::schema::Keys::MAX;

/// The discriminators so far, and the last entry.
#[derive(Debug)]
pub(super) struct Late<'de> {
    pub(super) tags: [Tag<'de>; MAX_KEYS],
    /// The last key, if it is no discriminator.
    pub(super) name: Name<'de>,
    /// A discriminator's value, until that is settled.
    pub(super) content: Content<'de>,
}

impl Default for Late<'_> {
    fn default() -> Self {
        Late {
            tags: [const { Tag::Absent }; MAX_KEYS],
            name: Cow::Borrowed(""),
            content: Content::Null,
        }
    }
}
