//! A value that was checked, as a type.

use std::fmt;
use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::{Validate, Violations};
use crate::encode::Val;
use crate::schema::{Model, Schema, Shape};

/// A `T` whose bounds all hold.
///
/// Decoding one is strict whatever `T` says, also inside a lenient model. A function that takes a `Valid<T>` cannot be
/// given anything else, and there is no way to change what is inside but [`Valid::into_inner`].
///
/// ```
/// use realtime_model::{Valid, realtime_model};
///
/// #[realtime_model]
/// struct Update {
///     #[model(range = 0.6..=1.2)]
///     temperature: Option<f64>,
/// }
///
/// fn send(update: &Valid<Update>) -> Option<f64> {
///     update.temperature
/// }
///
/// let update = Valid::new(Update { temperature: Some(0.9) })?;
/// assert_eq!(send(&update), Some(0.9));
/// assert!(Valid::new(Update { temperature: Some(9.0) }).is_err());
/// # Ok::<(), realtime_model::Violations>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Valid<T>(T);

impl<T: Model> Valid<T> {
    /// Checks a value.
    ///
    /// # Errors
    /// All violations; the value is lost, so check a clone if it is needed.
    pub fn new(value: T) -> Result<Self, Violations> {
        value.validate()?;
        Ok(Valid(value))
    }
}

impl<T> Valid<T> {
    /// A value that decoding has checked.
    pub(crate) fn trusted(value: T) -> Self {
        Valid(value)
    }

    /// The value itself, to be changed.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> AsRef<T> for Valid<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Valid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Valid").field(&self.0).finish()
    }
}

impl<T: fmt::Display> fmt::Display for Valid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Serialize> Serialize for Valid<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Model> Model for Valid<T> {
    const SHAPE: Shape = T::SHAPE;
    const SCHEMA: &'static Schema = T::SCHEMA;

    fn val(&self) -> Val<'_> {
        self.0.val()
    }
}
