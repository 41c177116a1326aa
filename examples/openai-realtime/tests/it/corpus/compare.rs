//! When two JSON values are the same: numbers by value, so that `60` is `60.0`.

use serde_json::{Number, Value};

/// The place of the first difference, with both sides.
pub(crate) fn difference(sent: &Value, written: &Value) -> Option<String> {
    match (sent, written) {
        (Value::Number(a), Value::Number(b)) if same_number(a, b) => None,
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => a
            .iter()
            .zip(b)
            .enumerate()
            .find_map(|(i, (a, b))| Some(format!("[{i}]{}", difference(a, b)?))),
        (Value::Object(a), Value::Object(b)) => a
            .keys()
            .chain(b.keys())
            .find_map(|key| entry(key, a.get(key), b.get(key))),
        (a, b) if a == b => None,
        (a, b) => Some(format!(": sent {a}, written {b}")),
    }
}

fn entry(key: &str, sent: Option<&Value>, written: Option<&Value>) -> Option<String> {
    match (sent, written) {
        (Some(a), Some(b)) => Some(format!(".{key}{}", difference(a, b)?)),
        (Some(a), None) => Some(format!(".{key}: sent {a}, not written")),
        (None, Some(b)) => Some(format!(".{key}: not sent, written {b}")),
        (None, None) => None,
    }
}

fn same_number(a: &Number, b: &Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        _ => a.as_f64() == b.as_f64(),
    }
}
