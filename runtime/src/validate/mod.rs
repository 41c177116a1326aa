//! Bounds: what they are, whether a value keeps them, and the words when it does not.
//!
//! Nothing in here is generated for a model but its `check = path`s: one walk over the value applies the rules of
//! the static description.

mod bounds;
mod cut;
mod fits;
mod num;
mod path;
mod pattern;
mod reach;
mod report;
mod rule;
mod same;
mod seen;
mod unchecked;
mod valid;
mod violation;
mod violations;
mod walk;
mod words;

use crate::schema::Model;

pub use fits::{ListOf, MapOf, Ranged, Text};
pub use num::{Bound, Limit, Num};
pub(crate) use path::Short;
pub use path::{Path, Segment};
#[cfg(feature = "pattern")]
pub use pattern::{Pattern, Regex, pattern};
pub use reach::{Reach, reach};
pub use report::Report;
pub use rule::{
    Rule, each, entries, holds, items, keys, len, multiple_of, must_hold, range, unique, values,
};
pub use unchecked::Unchecked;
pub use valid::Valid;
pub use violation::Violation;
pub use violations::Violations;
pub use walk::check;
pub(crate) use walk::inspect;

/// Checks a value against the bounds of its model.
///
/// Every [`Model`] has it. Decoding does the same by itself, unless the outermost model is `lenient`; a value that was
/// built or changed in Rust is checked by this, or by [`Valid::new`].
///
/// ```
/// use realtime_model::{Validate, realtime_model};
///
/// #[realtime_model]
/// struct Voice {
///     #[model(range = 0.25..=1.5)]
///     speed: Option<f64>,
///     #[model(len = 1..=8)]
///     name: String,
/// }
///
/// let voice = Voice { speed: Some(2.0), name: String::new() };
/// let violations = voice.validate().unwrap_err();
/// assert_eq!(
///     violations.to_string(),
///     "speed: 2 is outside 0.25..=1.5; name: length 0 is outside 1..=8",
/// );
/// ```
pub trait Validate {
    /// Checks every bound, and everything inside.
    ///
    /// # Errors
    /// All violations, each with its path.
    fn validate(&self) -> Result<(), Violations>;
}

impl<T: Model + ?Sized> Validate for T {
    fn validate(&self) -> Result<(), Violations> {
        inspect(self.val())
    }
}
