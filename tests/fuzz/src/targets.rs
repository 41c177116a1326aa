//! The targets. An input is bytes: JSON, CBOR or MessagePack, or nothing of the kind.

use std::fmt::Debug;

use realtime_model::json::{self, FromJsonOwned};
use realtime_model::{Model, Validate};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::kinds::KINDS;
use crate::models::{Event, Lenient, Strict};

/// The longest message of ours, without the format's position.
const LONGEST: usize = 512;

/// What is decoded strictly holds every bound; what is refused is refused in one short line.
pub fn strict(input: &[u8]) -> bool {
    decode(input, |value: &Strict| {
        if let Err(violations) = value.validate() {
            panic!("decoded, and yet: {violations}");
        }
    })
}

/// Whatever the bounds say, validation says it without a panic.
pub fn lenient(input: &[u8]) -> bool {
    decode(input, |value: &Lenient| {
        if let Err(violations) = value.validate() {
            assert!(violations.iter().count() > 0);
            one_line(&violations.to_string());
        }
    })
}

/// The same for a union.
pub fn union(input: &[u8]) -> bool {
    decode(input, |value: &Event| drop(value.validate()))
}

/// serde_json and `json` agree, whatever the model.
pub fn differential(input: &[u8]) -> bool {
    let mut taken = false;
    for kind in KINDS {
        match (kind.compare)(input) {
            Ok(was) => taken |= was,
            Err(difference) => panic!("{}: {difference}", kind.name),
        }
    }
    taken
}

/// What is written is read again, and written the same, through every format.
pub fn roundtrip(input: &[u8]) -> bool {
    comes_back::<Lenient>(input) | comes_back::<Event>(input) | comes_back::<Strict>(input)
}

/// Reads an input in every format, and shows what there is to `check`. Says whether it was JSON: MessagePack sees a
/// number in almost anything.
fn decode<T: DeserializeOwned + Serialize + Debug>(input: &[u8], check: impl Fn(&T)) -> bool {
    let from_json = serde_json::from_slice::<T>(input).map_err(|e| without_position(&e));
    let from_cbor = ciborium::from_reader::<T, _>(input).map_err(|e| e.to_string());
    let from_pack = rmp_serde::from_slice::<T>(input).map_err(|e| e.to_string());
    let taken = from_json.is_ok();
    for result in [from_json, from_cbor, from_pack] {
        match result {
            Ok(value) => {
                check(&value);
                let _ = format!("{value:?}");
            }
            Err(message) => one_line(&message),
        }
    }
    taken
}

fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line ") {
        Some((message, _)) => message.to_owned(),
        None => text,
    }
}

fn one_line(message: &str) {
    assert!(!message.contains('\n'), "more than one line: {message:?}");
    assert!(
        message.len() <= LONGEST + 100,
        "{} bytes: {message}",
        message.len()
    );
}

fn comes_back<T>(input: &[u8]) -> bool
where
    T: DeserializeOwned + FromJsonOwned + Model + Serialize,
{
    let Ok(value) = json::from_slice::<T>(input) else {
        return false;
    };
    let text = json::to_string(&value).expect("what was read can be written");
    let again: T = json::from_str(&text)
        .unwrap_or_else(|error| panic!("written and not read again: {error}\n{text}"));
    same(&text, &again);

    let mut cbor = Vec::new();
    ciborium::into_writer(&value, &mut cbor).expect("as CBOR, too");
    let again: T = ciborium::from_reader(&cbor[..])
        .unwrap_or_else(|error| panic!("not read from CBOR: {error}\n{text}"));
    same(&text, &again);

    let pack = rmp_serde::to_vec_named(&value).expect("as MessagePack, too");
    let again: T = rmp_serde::from_slice(&pack)
        .unwrap_or_else(|error| panic!("not read from MessagePack: {error}\n{text}"));
    same(&text, &again);
    true
}

#[track_caller]
fn same<T: Model>(text: &str, again: &T) {
    assert_eq!(text, json::to_string(again).expect("it was written before"));
}
