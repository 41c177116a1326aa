//! Where an event is.

/// A file, by its index, and the number of the line or element in it, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) file: usize,
    pub(crate) number: u64,
}
