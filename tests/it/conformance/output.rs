//! What was written against what others write: equal as JSON, but for what the language decides otherwise.

use serde_json::Value;

use super::shape::{Struct, Type};

/// Where two values differ, and why if that is decided.
#[derive(Debug)]
pub(super) struct Difference {
    pub(super) at: String,
    pub(super) why: Option<&'static str>,
}

const NONE_IS_NOT_WRITTEN: &str = "`None` is not written where others write null";
const OPTION_HAS_NO_DEFAULT: &str =
    "an `Option` with a default stays `None`; a method gives the default";

/// The first difference; one without a reason before one with.
pub(super) fn difference(ty: &Type, expected: &Value, written: &Value) -> Option<Difference> {
    let all = differences(ty, expected, written);
    let (why, unexplained): (Vec<_>, Vec<_>) = all.into_iter().partition(|d| d.why.is_some());
    unexplained.into_iter().chain(why).next()
}

fn differences(ty: &Type, expected: &Value, written: &Value) -> Vec<Difference> {
    match (expected, written) {
        (Value::Object(left), Value::Object(right)) => left
            .keys()
            .chain(right.keys().filter(|key| !left.contains_key(*key)))
            .flat_map(|key| entry(ty, key, left.get(key), right.get(key)))
            .collect(),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => left
            .iter()
            .zip(right)
            .flat_map(|(left, right)| differences(&Type::Any, left, right))
            .collect(),
        _ if same(expected, written) => Vec::new(),
        _ => vec![Difference {
            at: format!("{expected} should be written, not {written}"),
            why: None,
        }],
    }
}

fn entry(
    ty: &Type,
    key: &str,
    expected: Option<&Value>,
    written: Option<&Value>,
) -> Vec<Difference> {
    match (expected, written) {
        (Some(expected), Some(written)) => differences(&Type::Any, expected, written),
        (Some(expected), None) => vec![Difference {
            at: format!("`{key}` should be written"),
            why: missing(ty, key, expected),
        }],
        _ => vec![Difference {
            at: format!("`{key}` should not be written"),
            why: None,
        }],
    }
}

fn missing(ty: &Type, key: &str, expected: &Value) -> Option<&'static str> {
    if expected.is_null() {
        return Some(NONE_IS_NOT_WRITTEN);
    }
    let Type::Struct(Struct { fields, .. }) = ty else {
        return None;
    };
    let field = fields.iter().find(|field| field.name == key)?;
    (field.ty.takes_null() && field.default.as_ref() == Some(expected))
        .then_some(OPTION_HAS_NO_DEFAULT)
}

/// Numbers count by value: others write `1` for `1.0`.
fn same(left: &Value, right: &Value) -> bool {
    match (left.as_f64(), right.as_f64()) {
        (Some(left_number), Some(right_number)) => left == right || left_number == right_number,
        _ => left == right,
    }
}
