//! What validation says of a value, in the forms that the tests compare.

use realtime_model::{Model, Validate, Violation};
use serde::Deserialize;

/// The violations as text, one by one.
pub(crate) fn texts(value: &impl Model) -> Vec<String> {
    collect(value, ToString::to_string)
}

/// Their codes.
pub(crate) fn codes(value: &impl Model) -> Vec<&'static str> {
    collect(value, Violation::code)
}

/// Their parameters.
pub(crate) fn params(value: &impl Model) -> Vec<Vec<(&'static str, String)>> {
    collect(value, |violation| violation.params().to_vec())
}

fn collect<R>(value: &impl Model, f: impl FnMut(&Violation) -> R) -> Vec<R> {
    value
        .validate()
        .err()
        .map(|violations| violations.iter().map(f).collect())
        .unwrap_or_default()
}

/// Decodes JSON; the error as text.
pub(crate) fn from_json<'de, T: Deserialize<'de>>(json: &'de str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}
