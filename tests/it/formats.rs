//! One value through every format that the tests know: what one of them makes of it, all must.
//!
//! Inputs are written as JSON; CBOR and MessagePack get the same entries in the same order, repeated keys included.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a format made of an input: its name, and the value or the message.
pub type Reading<T> = (&'static str, Result<T, String>);

/// Reads JSON through everything that reads it from a stream; keys may repeat.
pub fn read<T: DeserializeOwned>(json: &str) -> Vec<Reading<T>> {
    let (cbor, message_pack) = transcoded(json);
    vec![
        (
            "json str",
            serde_json::from_str(json).map_err(without_position),
        ),
        (
            "json slice",
            serde_json::from_slice(json.as_bytes()).map_err(without_position),
        ),
        (
            "json reader",
            serde_json::from_reader(json.as_bytes()).map_err(without_position),
        ),
        ("cbor", from_cbor(&cbor)),
        ("message pack", from_message_pack(&message_pack)),
    ]
}

/// The value that every format reads.
pub fn accepted<T: DeserializeOwned + PartialEq + Debug>(json: &str) -> T {
    let mut readings = read::<T>(json);
    let tree: serde_json::Value = serde_json::from_str(json).expect("JSON");
    readings.push((
        "json value",
        serde_json::from_value(tree).map_err(without_position),
    ));
    let values = readings.into_iter().map(|(format, result)| match result {
        Ok(value) => value,
        Err(error) => panic!("{format} refuses {}: {error}", start(json)),
    });
    values
        .reduce(|first, next| {
            assert_eq!(first, next, "two formats differ in {}", start(json));
            first
        })
        .expect("there are formats")
}

/// The message with which every format refuses the input, without a position: one line of at most 512 bytes.
pub fn refused<T: DeserializeOwned + Debug>(json: &str) -> String {
    let messages = read::<T>(json)
        .into_iter()
        .map(|(format, result)| match result {
            Ok(value) => panic!("{format} takes {} as {value:?}", start(json)),
            Err(error) => error,
        });
    let message = messages
        .reduce(|first, next| {
            assert_eq!(first, next, "two formats differ in {}", start(json));
            first
        })
        .expect("there are formats");
    assert!(
        message.len() <= 512 && !message.contains(char::is_control),
        "{message:?}"
    );
    message
}

/// The JSON that is written; every other format has the same entries in the same order.
pub fn written<T: Serialize>(value: &T) -> String {
    let json = serde_json::to_string(value).expect("JSON");
    assert_eq!(serde_json::to_vec(value).expect("JSON"), json.as_bytes());
    assert_eq!(
        serde_json::to_value(value).expect("JSON"),
        serde_json::from_str::<serde_json::Value>(&json).unwrap()
    );
    let (cbor, message_pack) = transcoded(&json);
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    assert_eq!(
        cbor_tree(&bytes),
        cbor_tree(&cbor),
        "CBOR differs from {json}"
    );
    let bytes = rmp_serde::to_vec(value).expect("MessagePack");
    // As trees: a number may be written in several widths.
    let (bytes, expected) = (message_pack_tree(&bytes), message_pack_tree(&message_pack));
    assert_eq!(bytes, expected, "MessagePack differs from {json}");
    json
}

/// Reads JSON and writes it back: byte for byte the same.
pub fn faithful<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &str) -> T {
    let value = accepted(json);
    // A tree of `serde_json` sorts the keys, so the value that is compared is the one from the text.
    assert_eq!(written(&serde_json::from_str::<T>(json).unwrap()), json);
    value
}

/// Reads CBOR.
pub fn from_cbor<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    ciborium::from_reader(bytes).map_err(|error| match error {
        ciborium::de::Error::Semantic(_, message) => message,
        other => other.to_string(),
    })
}

/// Reads MessagePack.
pub fn from_message_pack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    rmp_serde::from_slice(bytes).map_err(|error| error.to_string())
}

/// A value as CBOR.
pub fn to_cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    bytes
}

fn transcoded(json: &str) -> (Vec<u8>, Vec<u8>) {
    // A tree that keeps the order of the keys, and those that repeat.
    let tree = with_floats(serde_json::from_str(json).expect("JSON"));
    (
        to_cbor(&tree),
        rmp_serde::to_vec(&tree).expect("MessagePack"),
    )
}

/// With serde_json's `arbitrary_precision` a float comes as a map with a key of its own.
fn with_floats(tree: ciborium::Value) -> ciborium::Value {
    use ciborium::Value;
    match tree {
        Value::Array(items) => items
            .into_iter()
            .map(with_floats)
            .collect::<Vec<_>>()
            .into(),
        Value::Map(entries) => match entries.as_slice() {
            [(Value::Text(key), Value::Text(number))] if key == "$serde_json::private::Number" => {
                Value::Float(number.parse().expect("a number"))
            }
            _ => entries
                .into_iter()
                .map(|(key, value)| (key, with_floats(value)))
                .collect::<Vec<_>>()
                .into(),
        },
        other => other,
    }
}

fn cbor_tree(bytes: &[u8]) -> ciborium::Value {
    ciborium::from_reader(bytes).expect("CBOR")
}

fn message_pack_tree(bytes: &[u8]) -> ciborium::Value {
    rmp_serde::from_slice(bytes).expect("MessagePack")
}

fn without_position(error: serde_json::Error) -> String {
    let message = error.to_string();
    match message.rsplit_once(" at line ") {
        Some((message, _)) if error.line() > 0 => message.to_owned(),
        _ => message,
    }
}

fn start(json: &str) -> String {
    json.chars().take(200).collect()
}
