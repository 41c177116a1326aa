//! A value that was not checked yet, as a type.

use std::fmt;

use serde::{Serialize, Serializer};

use super::{Validate, Violations};
use crate::encode::{Inner, Val};
use crate::schema::{Model, Schema, Shape};

/// A `T` whose bounds nobody has checked yet.
///
/// Decoding one checks no bounds, whatever `T` says: what comes is of the right shape, and [`Unchecked::check`] tells
/// everything that is wrong with it, as typed [`Violations`] instead of the text of a decoding error.
///
/// ```
/// use realtime_model::{Unchecked, realtime_model};
///
/// #[realtime_model]
/// #[derive(Debug)]
/// struct Update {
///     #[model(range = 0.6..=1.2)]
///     temperature: Option<f64>,
/// }
///
/// let update: Unchecked<Update> = serde_json::from_str(r#"{"temperature": 2}"#)?;
/// let violations = update.check().unwrap_err();
/// assert_eq!(violations.iter().next().unwrap().code(), "range");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unchecked<T>(T);

impl<T> Unchecked<T> {
    /// A value to be checked later.
    #[must_use]
    pub const fn new(value: T) -> Self {
        Unchecked(value)
    }
}

impl<T: Model> Unchecked<T> {
    /// Checks the value.
    ///
    /// # Errors
    /// All violations; the value is lost, so check a clone if it is needed.
    pub fn check(self) -> Result<T, Violations> {
        self.0.validate()?;
        Ok(self.0)
    }
}

impl<T> From<T> for Unchecked<T> {
    fn from(value: T) -> Self {
        Unchecked(value)
    }
}

impl<T: fmt::Debug> fmt::Debug for Unchecked<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unchecked").field(&self.0).finish()
    }
}

impl<T: Serialize> Serialize for Unchecked<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Model> Inner for Unchecked<T> {
    fn inner(&self) -> Val<'_> {
        self.0.val()
    }
}

impl<T: Model> Model for Unchecked<T> {
    const SHAPE: Shape = T::SHAPE;
    const SCHEMA: &'static Schema = T::SCHEMA;

    fn val(&self) -> Val<'_> {
        Val::Unchecked(self)
    }
}
