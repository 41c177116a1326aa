//! The member of a union that was chosen, once it was.

use crate::schema::{Keys, Member, Union};

/// The member that was chosen.
#[derive(Clone, Copy)]
pub(super) struct Made {
    pub(super) union: &'static Union,
    pub(super) index: usize,
    /// Whether one tag decided at once, the last that was read. It is not in the buffer.
    pub(super) at_once: bool,
}

impl Made {
    #[inline]
    pub(super) fn member(&self) -> &'static Member {
        &self.union.members[self.index]
    }

    /// All keys by which the union tells its members apart.
    #[inline]
    pub(super) fn keys(&self) -> &'static Keys {
        &self.union.keys
    }

    /// The tag that decided at once.
    #[inline]
    pub(super) fn tag(&self) -> Option<&'static (&'static str, &'static str)> {
        match self.at_once {
            true => self.member().shape.tags().first(),
            false => None,
        }
    }
}
