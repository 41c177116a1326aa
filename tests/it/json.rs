//! JSON text in and out, and errors as text: what most tests compare. Nothing about other formats.

use std::fmt::Debug;

use serde::{Deserialize, Serialize};

/// The value of a JSON text.
#[track_caller]
pub fn read<'de, T: Deserialize<'de>>(json: &'de str) -> T {
    match serde_json::from_str(json) {
        Ok(value) => value,
        Err(error) => panic!("{} is refused: {error}", start(json)),
    }
}

/// The message with which a JSON text is refused, position included: one line, short enough for a log.
#[track_caller]
pub fn refused<'de, T: Deserialize<'de> + Debug>(json: &'de str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(value) => panic!("{} is taken as {value:?}", start(json)),
        Err(error) => one_line(error.to_string()),
    }
}

/// The message, which is checked to be one line of at most 512 bytes and a position.
#[track_caller]
pub fn one_line(message: String) -> String {
    let text = message
        .rsplit_once(" at line ")
        .map_or(message.as_str(), |(text, _)| text);
    assert!(text.len() <= 512, "{} bytes: {message}", text.len());
    assert!(!message.contains(char::is_control), "{message:?}");
    message
}

/// A value as JSON text.
#[track_caller]
pub fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("JSON")
}

/// The value of a JSON text that is written back byte for byte.
#[track_caller]
pub fn faithful<'de, T: Deserialize<'de> + Serialize>(json: &'de str) -> T {
    let value = read(json);
    assert_eq!(write(&value), json);
    value
}

fn start(json: &str) -> String {
    json.chars().take(200).collect()
}
