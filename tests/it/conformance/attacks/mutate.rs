//! Inputs that are made from the hostile ones: cut off, changed, put in another order.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::case::{Case, Expect};
use super::hold::{agreement, complain, manners, secrets};
use super::read::{self, Reading};

/// Longer inputs repeat themselves.
const SMALL: usize = 256;
/// Bytes that mean something in JSON, in CBOR, or nowhere.
const BYTES: [u8; 24] = [
    0x00, 0x1b, 0x1f, b' ', b'"', b'+', b',', b'-', b'.', b'0', b'9', b':', b'E', b'[', b'\\',
    b']', b'n', b'{', b'}', 0x7f, 0x9b, 0xbb, 0xf9, 0xff,
];

/// Every strict prefix of an input that ends where its value ends.
pub(super) fn prefixes(case: &Case, complaints: &mut Vec<String>) {
    let closed = case
        .bytes
        .first()
        .is_some_and(|first| b"{[\"".contains(first));
    if case.bytes.len() > SMALL || case.format != "json" || !closed || case.expect != Expect::Accept
    {
        return;
    }
    let inputs = (0..case.bytes.len()).map(|len| case.bytes[..len].to_vec());
    each(case, inputs, complaints, |case, readings, complaints| {
        for reading in readings.iter().filter(|reading| reading.result.is_ok()) {
            complain(case, reading.way, "a prefix is taken", complaints);
        }
    });
}

/// Every byte in turn replaced: by every other one where the case is about that, by those that mean something elsewhere.
pub(super) fn bytes(case: &Case, complaints: &mut Vec<String>) {
    if case.bytes.len() > SMALL {
        return;
    }
    let every: Vec<u8> = (0..=u8::MAX).collect();
    let values = if case.threat == "truncation" {
        every.as_slice()
    } else {
        &BYTES
    };
    let inputs = (0..case.bytes.len()).flat_map(|at| {
        values.iter().map(move |value| {
            let mut bytes = case.bytes.clone();
            bytes[at] = *value;
            bytes
        })
    });
    each(case, inputs, complaints, |case, readings, complaints| {
        // Of a model that knows of no secret, a changed input may be any text.
        for reading in readings.iter().filter(|_| case.target == "secret") {
            secrets(case, reading, complaints);
        }
    });
}

/// The same with the tag in front, and with the tag at the end.
pub(super) fn tag_moved(case: &Case, complaints: &mut Vec<String>) {
    let Ok(Members(members)) = serde_json::from_slice(&case.bytes) else {
        return;
    };
    if !case.target.ends_with("tagged") || case.bytes.len() > SMALL {
        return;
    }
    let (tags, others): (Vec<_>, Vec<_>) = members.iter().partition(|(key, _)| key == "type");
    let first = tags.iter().chain(&others).copied();
    let last = others.iter().chain(&tags).copied();
    let inputs = [case.bytes.clone(), object(first), object(last)];
    let mut verdicts: Vec<Option<Value>> = Vec::new();
    each(case, inputs.into_iter(), complaints, |_, readings, _| {
        verdicts.extend(readings.iter().map(value));
    });
    if verdicts.iter().any(|verdict| *verdict != verdicts[0]) {
        complain(case, "tag moved", &format!("{verdicts:?}"), complaints);
    }
}

/// Reads all inputs on one thread, and checks what holds for every input.
fn each(
    case: &Case,
    inputs: impl Iterator<Item = Vec<u8>> + Send,
    complaints: &mut Vec<String>,
    mut check: impl FnMut(&Case, &[Reading], &mut Vec<String>) + Send,
) {
    read::on_small_stack(|| {
        for input in inputs {
            let case = case.with(input);
            match read::here(&case.target, &case.format, &case.bytes) {
                Some(Ok(readings)) => {
                    for reading in &readings {
                        manners(&case, reading, complaints);
                    }
                    agreement(&case, &readings, complaints);
                    check(&case, &readings, complaints);
                }
                Some(Err(panic)) => complain(&case, "panic", &panic, complaints),
                None => {}
            }
        }
    });
}

/// What was read, without an order of keys; none where it was refused.
fn value(reading: &Reading) -> Option<Value> {
    let text = reading.result.as_ref().ok()?;
    Some(serde_json::from_str(text).expect("JSON"))
}

fn object<'a>(members: impl Iterator<Item = &'a (String, Box<RawValue>)>) -> Vec<u8> {
    let members = members.map(|(key, value)| {
        let key = serde_json::to_string(key).expect("JSON");
        format!("{key}:{}", value.get())
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(",")).into_bytes()
}

/// The members of an object, repeated ones included, with their values as they are written.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}
