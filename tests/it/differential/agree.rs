//! One input, read and written by serde_json and by `json`: verdict, value, words and position must be the same.

use std::fmt::{Debug, Display};

use realtime_model::{Model, json};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What became of a read: a value in all that it shows, or an error in all that it says.
fn outcome<T: Debug + Serialize>(read: &Result<T, serde_json::Error>) -> String {
    match read {
        Ok(value) => format!("{value:?} {}", shown(serde_json::to_string(value))),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            format!("{error} ({:?}, {line}:{column})", error.classify())
        }
    }
}

fn shown<E: Display>(text: Result<String, E>) -> String {
    text.unwrap_or_else(|error| format!("unwritable: {error}"))
}

fn same(what: &str, slow: &str, fast: &str) -> Result<(), String> {
    if slow == fast {
        return Ok(());
    }
    Err(format!(
        "{what} differs\nserde_json: {slow}\n      json: {fast}"
    ))
}

/// Compares the outcomes of one way to read, and how the value is written. Says whether there was a value.
pub fn reads<T: Debug + Serialize + Model>(
    what: &str,
    slow: &Result<T, serde_json::Error>,
    fast: &Result<T, serde_json::Error>,
) -> Result<bool, String> {
    same(what, &outcome(slow), &outcome(fast))?;
    if let Ok(value) = slow {
        writes(value)?;
    }
    Ok(slow.is_ok())
}

/// Compares how a value is written.
pub fn writes<T: Serialize + Model>(value: &T) -> Result<(), String> {
    let slow = shown(serde_json::to_string(value));
    same("to_string", &slow, &shown(json::to_string(value)))
}

/// Compares every way to read a `T`.
pub fn agree<T>(input: &[u8]) -> Result<bool, String>
where
    T: Debug + Serialize + DeserializeOwned + json::FromJsonOwned + Model,
{
    let slow = serde_json::from_slice::<T>(input);
    reads("from_slice", &slow, &json::from_slice(input))?;
    let slow = serde_json::from_reader::<_, T>(input);
    let taken = reads("from_reader", &slow, &json::from_reader(input))?;
    if let Ok(text) = std::str::from_utf8(input) {
        let slow = serde_json::from_str::<T>(text);
        reads("from_str", &slow, &json::from_str(text))?;
    }
    Ok(taken)
}
