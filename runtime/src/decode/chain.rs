//! A map piece by piece: what is in the buffer, then the rest.

use super::buffered::Buffered;
use super::discriminators::Discriminators;
use super::made::Made;
use super::piece::{Entry, Span};
use super::{Context, Entries, Fail, MapKey, Outcome, Piece, Seed};

/// The entries in the buffer, then the rest.
pub(super) struct Chain<'t, 'a, 'de> {
    before: Span<'t, 'de>,
    value: Option<Piece<'t, 'de>>,
    /// Tags that the member does not know of.
    hidden: &'static [(&'static str, &'static str)],
    discriminators: Discriminators,
    rest: &'a mut dyn Entries<'de>,
}

impl<'t, 'a, 'de> Chain<'t, 'a, 'de> {
    pub(super) fn new(before: Span<'t, 'de>, rest: &'a mut dyn Entries<'de>) -> Self {
        Chain {
            before,
            value: None,
            hidden: &[],
            discriminators: Discriminators::default(),
            rest,
        }
    }

    /// What the member of a union sees.
    pub(super) fn of_member(
        made: Made,
        before: Span<'t, 'de>,
        rest: &'a mut dyn Entries<'de>,
    ) -> Self {
        Chain {
            hidden: made.member().tags,
            discriminators: Discriminators::new(made.keys()),
            ..Chain::new(before, rest)
        }
    }

    /// The next buffered entry that the member is to see.
    fn next(&mut self) -> Result<Option<Entry<'t, 'de>>, Fail> {
        for entry in self.before.by_ref() {
            self.discriminators.admit(entry.name, self.rest.context())?;
            if !self.hidden.iter().any(|(key, _)| *key == entry.name) {
                return Ok(Some(entry));
            }
        }
        Ok(None)
    }
}

impl<'de> Entries<'de> for Chain<'_, '_, 'de> {
    fn key(&mut self, key: &mut MapKey<'de>) -> Result<bool, Fail> {
        if let Some(entry) = self.next()? {
            self.value = Some(entry.value);
            *key = MapKey::of(entry.name, entry.borrowed);
            return Ok(true);
        }
        if !self.rest.key(key)? {
            return Ok(false);
        }
        if let Some(name) = key.text() {
            self.discriminators.admit(name, self.rest.context())?;
        }
        Ok(true)
    }
    fn value(&mut self, seed: Seed<'_, 'de>) -> Outcome {
        match self.value.take() {
            Some(value) => seed(&mut Buffered::new(value, self.rest.context())),
            None => self.rest.value(seed),
        }
    }
    fn size_hint(&self) -> Option<usize> {
        None
    }
    fn context(&self) -> &Context {
        self.rest.context()
    }
}

/// What follows the entries of a map that is in the buffer as a whole.
pub(super) struct NoEntries<'c>(pub(super) &'c Context);

impl<'de> Entries<'de> for NoEntries<'_> {
    fn key(&mut self, _: &mut MapKey<'de>) -> Result<bool, Fail> {
        Ok(false)
    }
    fn value(&mut self, _: Seed<'_, 'de>) -> Outcome {
        Err(Fail::new())
    }
    fn size_hint(&self) -> Option<usize> {
        Some(0)
    }
    fn context(&self) -> &Context {
        self.0
    }
}
