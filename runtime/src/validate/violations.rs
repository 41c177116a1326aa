//! All bounds that a value does not keep.

use std::fmt;

use super::cut::{Line, MAX_MESSAGE};
use super::{Path, Violation};

/// How many violations are kept; the rest are counted.
const MAX_KEPT: usize = 100;

/// Every bound that a value does not keep; never empty.
///
/// At most 100 are kept, the first ones; [`Violations::total`] counts the others too. As text they are one line of at
/// most 512 bytes: `temperature: 2 is outside 0.6..=1.2; id: length 0 is outside 1..=32; and 3 more`.
///
/// ```
/// use realtime_model::{Validate, realtime_model};
///
/// #[realtime_model]
/// struct Scores {
///     #[model(each(range = ..=10))]
///     scores: Vec<u8>,
/// }
///
/// let violations = Scores { scores: vec![11, 3, 12] }.validate().unwrap_err();
/// assert_eq!(violations.len(), 2);
/// for violation in &violations {
///     assert_eq!(violation.code(), "range");
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations {
    kept: Vec<Violation>,
    total: usize,
}

impl Violations {
    /// The violations that are kept, in the order of the fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.kept.iter()
    }

    /// How many are kept: from 1 to 100.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// How many there are, those that are not kept included.
    #[must_use]
    pub fn total(&self) -> usize {
        self.total
    }

    /// The same violations, seen from further out.
    pub(crate) fn below(mut self, outer: &Path) -> Self {
        self.kept = self
            .kept
            .into_iter()
            .map(|violation| violation.below(outer))
            .collect();
        self
    }
}

/// Violations as they are found.
#[derive(Debug, Default)]
pub(super) struct Found {
    kept: Vec<Violation>,
    total: usize,
}

impl Found {
    /// Whether the next one is kept: if not, it need not be worded.
    pub(super) fn keeps(&self) -> bool {
        self.kept.len() < MAX_KEPT
    }

    pub(super) fn count(&mut self) {
        self.total += 1;
    }

    pub(super) fn add(&mut self, violation: Violation) {
        self.count();
        self.kept.push(violation);
    }

    pub(super) fn into_violations(self) -> Option<Violations> {
        (self.total > 0).then_some(Violations {
            kept: self.kept,
            total: self.total,
        })
    }

    pub(super) fn into_first(self) -> Option<Violation> {
        self.kept.into_iter().next()
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Violations {
            kept: vec![violation],
            total: 1,
        }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = String::new();
        for (shown, violation) in self.kept.iter().enumerate() {
            let text = violation.to_string();
            let separator = if shown == 0 { "" } else { "; " };
            // There must still be room for the words that stand for the rest.
            let rest = and_more(self.total - shown - 1);
            if line.len() + separator.len() + text.len() + rest.len() > MAX_MESSAGE {
                let (text, left) = match shown {
                    0 => (Line::of(MAX_MESSAGE - rest.len(), text), self.total - 1),
                    _ => (String::new(), self.total - shown),
                };
                return write!(f, "{line}{text}{}", and_more(left));
            }
            line.push_str(separator);
            line.push_str(&text);
        }
        write!(f, "{line}{}", and_more(self.total - self.kept.len()))
    }
}

fn and_more(count: usize) -> String {
    if count == 0 {
        String::new()
    } else {
        format!("; and {count} more")
    }
}

impl std::error::Error for Violations {}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
