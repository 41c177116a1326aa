//! One bound that a value does not keep.

use std::borrow::Cow;
use std::fmt;

use super::cut::{Line, MAX_MESSAGE};
use super::path::Short;
use super::{Path, Segment};

/// One bound that a value does not keep: where, which, and in words.
///
/// Made by validation, and by the functions that `check = path` names:
///
/// ```
/// use realtime_model::{Violation, Validate, realtime_model};
///
/// #[realtime_model(check = ordered)]
/// struct Window {
///     from: u32,
///     to: u32,
/// }
///
/// fn ordered(window: &Window) -> Result<(), Violation> {
///     if window.from > window.to {
///         return Err(Violation::new("order", "`from` is after `to`").at("from"));
///     }
///     Ok(())
/// }
///
/// let violations = Window { from: 2, to: 1 }.validate().unwrap_err();
/// let violation = violations.iter().next().unwrap();
/// assert_eq!(violation.code(), "order");
/// assert_eq!(violation.to_string(), "from: `from` is after `to`");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    path: Path,
    code: &'static str,
    message: Cow<'static, str>,
    params: Vec<(&'static str, String)>,
}

impl Violation {
    /// A violation of a rule of your own.
    ///
    /// `code` is for programs and stays the same; `"check"` is a good one where there is nothing to tell apart.
    /// `message` is for people: say what is wrong with the value, and do not show a secret.
    #[must_use]
    pub fn new(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Violation {
            path: Path::default(),
            code,
            message: message.into(),
            params: Vec::new(),
        }
    }

    /// Says at which field it is, by its name on the wire; a second call goes on inside of that.
    #[must_use]
    pub fn at(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.path.push(Segment::Field(field.into()));
        self
    }

    /// Adds a parameter, for a message in another language.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// Where the value is, from the value that was checked.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Which rule it is: `range`, `multiple_of`, `len`, `pattern`, `items`, `unique`, `entries`, `literal`, or the
    /// code that a `check` gave.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The message alone, without the path.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the message is made of, for a message in another language:
    /// `[("value", "2"), ("min", "0.6"), ("max", "1.2")]`.
    #[must_use]
    pub fn params(&self) -> &[(&'static str, String)] {
        &self.params
    }

    /// The same violation, seen from further out.
    pub(crate) fn below(mut self, outer: &Path) -> Self {
        self.path = self.path.below(outer);
        self
    }

    /// The same violation, without anything that a value could be known from.
    pub(crate) fn without_values(self) -> Self {
        Violation {
            path: Path::default(),
            message: "the value is not accepted".into(),
            params: Vec::new(),
            ..self
        }
    }
}

/// `path: message` on one line of at most 512 bytes; without the path if it is empty.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = if self.path.is_empty() {
            Line::of(MAX_MESSAGE, &self.message)
        } else {
            Line::of(
                MAX_MESSAGE,
                format_args!("{}: {}", Short(&self.path), self.message),
            )
        };
        f.write_str(&line)
    }
}

impl std::error::Error for Violation {}
