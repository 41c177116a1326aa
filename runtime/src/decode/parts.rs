//! Lists and maps piece by piece: as a format offers them, and as they are taken.

use super::{Context, Fail, MapKey, Outcome, Seed};

/// Takes a list item by item.
pub trait PullList<'de> {
    /// # Errors
    /// As [`Source::read`].
    fn pull(&mut self, items: &mut dyn Items<'de>) -> Outcome;
}

/// Takes a map entry by entry.
pub trait PullMap<'de> {
    /// # Errors
    /// As [`Source::read`].
    fn pull(&mut self, entries: &mut dyn Entries<'de>) -> Outcome;
}

/// The items of a list.
pub trait Items<'de> {
    /// Reads the next item; false when there is none.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn next(&mut self, seed: Seed<'_, 'de>) -> Result<bool, Fail>;
    fn size_hint(&self) -> Option<usize>;
    fn context(&self) -> &Context;
}

/// The entries of a map.
pub trait Entries<'de> {
    /// Reads the next key; false when there is none.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn key(&mut self, key: &mut MapKey<'de>) -> Result<bool, Fail>;
    /// Reads the value of the key.
    ///
    /// # Errors
    /// As [`Source::read`].
    fn value(&mut self, seed: Seed<'_, 'de>) -> Outcome;
    fn size_hint(&self) -> Option<usize>;
    fn context(&self) -> &Context;
}
