//! What can differ between the description and a type of ours.

use std::fmt;

/// A kind of difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// No type stands for the model.
    NoType,
    /// The type lacks the field.
    Missing,
    /// The field is ours alone.
    Added,
    /// The field may be absent with us.
    Optional,
    /// A client may leave it out of an event with us.
    Unsent,
    /// The field must be there with us.
    Required,
    /// The field holds something else.
    Kind,
    /// The literals are others.
    Values,
    /// What is not listed is kept with us.
    Open,
    /// The range or the length is another.
    Bound,
    /// The default is another.
    Default,
    /// `null` means something on one side only.
    Null,
}

/// One difference.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) what: What,
    /// The model, or the model and the field.
    pub(super) place: String,
    pub(super) detail: String,
}

impl Difference {
    pub(super) fn new(what: What, place: impl Into<String>, detail: impl Into<String>) -> Self {
        Difference {
            what,
            place: place.into(),
            detail: detail.into(),
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}: {}", self.what, self.place, self.detail)
    }
}
