//! Bad input, systematically: every kind of field, every kind of mistake, every format. An error of one line and at most
//! 512 bytes with a path, never a panic, never the secret.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::NaiveDate;
use realtime_model::{
    Extra, IntOrInf, Metadata, Nullable, OrRaw, Secret, Unknown, Valid, realtime_model,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::formats;
use crate::json::one_line;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Session {
    text: String,
    character: char,
    flag: bool,
    byte: u8,
    integer: i64,
    wide: u128,
    float: f64,
    #[model(range = 0.6..=1.2)]
    bounded: Option<f64>,
    optional: Option<u8>,
    nullable: Nullable<Box<Inner>>,
    list: Vec<u8>,
    fixed: [u8; 2],
    nested: Option<Vec<Vec<Inner>>>,
    map: BTreeMap<String, u8>,
    by_number: HashMap<u8, Inner>,
    inner: Inner,
    #[model(literal("alloy", "ash"))]
    closed: Voice,
    #[model(literal("text", ..))]
    open: Option<Mode>,
    #[model(literal(16000, 24000))]
    rate: Rate,
    warm: Warm,
    union: Union,
    limit: IntOrInf,
    metadata: Metadata,
    secret: Secret<String>,
    secret_number: Option<Secret<u8>>,
    secret_inner: Option<Secret<Inner>>,
    secret_closed: Option<Secret<Voice>>,
    secret_date: Option<Secret<NaiveDate>>,
    #[model(len = 8..)]
    secret_bounded: Option<Secret<String>>,
    valid: Option<Valid<Inner>>,
    date: NaiveDate,
    dates: Option<Vec<NaiveDate>>,
    pair: (u8, String),
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Inner {
    #[model(range = ..=5)]
    n: u8,
    deep: Option<Box<Inner>>,
}

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Warm(f64);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Auto,
    Number(u16),
    #[model(tag(type = "a"))]
    A {
        x: u8,
        secret: Option<Secret<u8>>,
    },
    #[model(tag(type = "b", role = "user"))]
    B(Inner),
}

const DATE: &str = "2024-10-01";

fn session() -> Map<String, Value> {
    let value = json!({
        "text": "t", "character": "c", "flag": true, "byte": 1, "integer": -1, "wide": 1, "float": 0.5, "bounded": 1.0, "optional": 1,
        "nullable": { "n": 1 }, "list": [1, 2], "fixed": [1, 2], "nested": [[{ "n": 1 }]], "map": { "k": 1 },
        "by_number": { "7": { "n": 1 } }, "inner": { "n": 1 }, "closed": "ash", "open": "anything", "rate": 24000, "warm": 0.8,
        "union": { "type": "a", "x": 1 }, "limit": "inf", "metadata": { "k": "v" }, "secret": "s", "secret_number": 1,
        "secret_inner": { "n": 1 }, "secret_closed": "ash", "secret_date": DATE, "secret_bounded": "long enough", "valid": { "n": 1 },
        "date": DATE, "dates": [DATE], "pair": [1, "p"],
    });
    match value {
        Value::Object(map) => map,
        _ => unreachable!("an object"),
    }
}

fn with(field: &str, value: Value) -> Value {
    let mut session = session();
    session.insert(field.to_owned(), value);
    Value::Object(session)
}

/// What each format says of a tree.
fn verdicts<T: DeserializeOwned>(tree: &Value) -> Vec<Result<T, String>> {
    let text = tree.to_string();
    let packed =
        rmp_serde::to_vec(&serde_json::from_str::<ciborium::Value>(&text).unwrap()).unwrap();
    let read = AssertUnwindSafe(|| {
        vec![
            serde_json::from_str::<T>(&text).map_err(|error| error.to_string()),
            serde_json::from_reader::<_, T>(text.as_bytes()).map_err(|error| error.to_string()),
            serde_json::from_value::<T>(tree.clone()).map_err(|error| error.to_string()),
            formats::from_message_pack::<T>(&packed),
            formats::from_cbor::<T>(&formats::to_cbor(tree)),
        ]
    });
    catch_unwind(read).expect("an error, never a panic")
}

/// Every format refuses the tree, with a good message; their texts.
#[track_caller]
fn refused<T: DeserializeOwned + Debug>(tree: &Value) -> Vec<String> {
    verdicts::<T>(tree)
        .into_iter()
        .map(|verdict| one_line(verdict.expect_err("bad input")))
        .collect()
}

const SECRET: &str = "hunter2";

/// What may come in a field's place, the secret in each.
fn intruders() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(7777),
        json!(-7777),
        json!(7777.5),
        json!(1e300),
        json!(""),
        json!(SECRET),
        json!([SECRET]),
        json!([[SECRET], 1]),
        json!({}),
        json!({ SECRET: 1 }),
        json!({ "n": SECRET }),
        json!({ "type": SECRET }),
        json!({ "type": "a", "x": SECRET }),
        json!({ "type": "b", "role": SECRET, "n": SECRET }),
    ]
}

#[test]
fn the_start_is_right() {
    for verdict in verdicts::<Session>(&Value::Object(session())) {
        verdict.unwrap();
    }
}

#[test]
fn wrong_values_in_every_field() {
    for field in session().keys() {
        let mut refusals = 0;
        for intruder in intruders() {
            let verdicts = verdicts::<Session>(&with(field, intruder.clone()));
            let agreed = verdicts
                .iter()
                .all(|verdict| verdict.is_ok() == verdicts[0].is_ok());
            assert!(agreed, "{field}: {intruder}: {verdicts:?}");
            for error in verdicts.into_iter().filter_map(Result::err) {
                refusals += 1;
                let error = one_line(error);
                // Wide integers are asked for by name, and JSON then words the error.
                let has_path = error.starts_with(field.as_str()) || field == "wide";
                assert!(has_path, "{field}: {intruder}: {error}");
            }
        }
        // An open literal takes any string, and JSON's own value anything.
        assert!(refusals > 0, "{field}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let fields = [
        "secret",
        "secret_number",
        "secret_inner",
        "secret_closed",
        "secret_date",
        "secret_bounded",
    ];
    for field in fields {
        for intruder in intruders() {
            for verdict in verdicts::<Session>(&with(field, intruder.clone())) {
                let shown = match verdict {
                    Ok(session) => format!("{session:?}"),
                    Err(error) => error,
                };
                assert!(
                    !shown.contains(SECRET) && !shown.contains("7777"),
                    "{field}: {intruder}: {shown}"
                );
            }
        }
    }
    let union = json!({ "type": "a", "x": 1, "secret": SECRET });
    for error in refused::<Session>(&with("union", union)) {
        assert!(
            error.starts_with("union.secret: expected an integer, got ") && !error.contains(SECRET),
            "{error}"
        );
    }
    for error in refused::<Session>(&with("secret_bounded", json!("hunter2"))) {
        assert!(
            error.starts_with("secret_bounded: ") && !error.contains(SECRET),
            "{error}"
        );
    }
}

#[test]
fn missing_and_repeated_fields() {
    for field in session().keys() {
        let mut without = session();
        without.remove(field);
        for verdict in verdicts::<Session>(&Value::Object(without)) {
            if let Err(error) = verdict {
                assert!(
                    error.starts_with(&format!("missing field `{field}`")),
                    "{error}"
                );
            }
        }
        let text = Value::Object(session()).to_string();
        let again = format!("{{{:?}:{},{}", field, session()[field], &text[1..]);
        let error = formats::refused::<Session>(&again);
        assert_eq!(error, format!("duplicate field `{field}`"));
    }
}

#[test]
fn arrays_in_place_of_objects() {
    let values: Vec<Value> = session().into_values().collect();
    for error in refused::<Session>(&Value::Array(values)) {
        assert!(
            error.starts_with("expected an object, got a list"),
            "{error}"
        );
    }
    for (field, place) in [
        ("inner", "inner"),
        ("nullable", "nullable"),
        ("valid", "valid"),
        ("secret_inner", "secret_inner"),
    ] {
        for error in refused::<Session>(&with(field, json!([1]))) {
            assert!(
                error.starts_with(&format!("{place}: expected an object, got a")),
                "{error}"
            );
        }
    }
    for error in refused::<Session>(&with("nested", json!([[{ "n": 1 }, [1]]]))) {
        assert!(
            error.starts_with("nested[0][1]: expected an object, got a list"),
            "{error}"
        );
    }
}

#[test]
fn bounds() {
    for (field, value, path) in [
        ("bounded", json!(2), "bounded"),
        ("inner", json!({ "n": 6 }), "inner.n"),
        (
            "nullable",
            json!({ "n": 1, "deep": { "n": 6 } }),
            "nullable.deep.n",
        ),
        (
            "nested",
            json!([[], [{ "n": 1 }, { "n": 6 }]]),
            "nested[1][1].n",
        ),
        (
            "by_number",
            json!({ "9": { "n": 6 } }),
            "by_number[\"9\"].n",
        ),
        ("warm", json!(1.3), "warm"),
        (
            "union",
            json!({ "n": 6, "role": "user", "type": "b" }),
            "union.n",
        ),
        ("valid", json!({ "n": 6 }), "valid.n"),
        ("secret_inner", json!({ "n": 6 }), "secret_inner"),
        ("metadata", json!({ "k".repeat(65): "v" }), "metadata"),
    ] {
        for error in refused::<Session>(&with(field, value.clone())) {
            assert!(error.starts_with(path), "{error}");
        }
    }
    let all = json!({ "bounded": 2, "inner": { "n": 6 }, "warm": 0.1, "valid": { "n": 7 } });
    let mut broken = session();
    broken.extend(all.as_object().unwrap().clone());
    for error in refused::<Session>(&Value::Object(broken)) {
        for path in ["bounded: ", "inner.n: ", "warm: ", "valid.n: "] {
            assert!(error.contains(path), "{error}");
        }
    }
}

#[test]
fn nan_where_a_bound_is() {
    let nan = |field: &str| {
        let text = Value::Object(session()).to_string();
        let mut tree: ciborium::Value = serde_json::from_str(&text).unwrap();
        let entries = tree.as_map_mut().unwrap();
        let entry = entries
            .iter_mut()
            .find(|(key, _)| key.as_text() == Some(field))
            .unwrap();
        entry.1 = ciborium::Value::Float(f64::NAN);
        [
            formats::from_cbor::<Session>(&formats::to_cbor(&tree)),
            formats::from_message_pack(&rmp_serde::to_vec(&tree).unwrap()),
        ]
    };
    for field in ["bounded", "warm"] {
        for verdict in nan(field) {
            let error = one_line(verdict.unwrap_err());
            assert!(
                error.starts_with(&format!("{field}: NaN is outside 0.6..=1.2")),
                "{error}"
            );
        }
    }
    for field in [
        "byte", "integer", "list", "closed", "rate", "union", "limit", "flag",
    ] {
        for verdict in nan(field) {
            assert!(one_line(verdict.unwrap_err()).starts_with(field));
        }
    }
    assert!(
        nan("float")
            .into_iter()
            .all(|verdict| verdict.unwrap().float.is_nan())
    );
}

#[test]
fn a_megabyte_in_the_wrong_place() {
    let long = "x".repeat(1 << 20);
    for field in session().keys() {
        for value in [json!(long), json!({ long.as_str(): 1 })] {
            let tree = with(field, value);
            let packed = rmp_serde::to_vec(&tree).unwrap();
            for error in [
                serde_json::from_str::<Session>(&tree.to_string())
                    .err()
                    .map(|error| error.to_string()),
                serde_json::from_value::<Session>(tree)
                    .err()
                    .map(|error| error.to_string()),
                formats::from_message_pack::<Session>(&packed).err(),
            ] {
                error.map(one_line);
            }
        }
    }
}

/// On a stack of its own: serde_json builds and drops such a tree recursively.
#[test]
fn ten_thousand_levels() {
    let run = || {
        for field in session().keys() {
            let object = |inner, _| Value::Object(Map::from_iter([("deep".to_owned(), inner)]));
            for deep in [
                (0..10_000).fold(Value::Null, |inner, _| Value::Array(vec![inner])),
                (0..10_000).fold(Value::Null, object),
            ] {
                let tree = with(field, deep);
                let text = tree.to_string();
                let error = serde_json::from_str::<Session>(&text).unwrap_err();
                one_line(error.to_string());
                one_line(
                    serde_json::from_value::<Session>(tree)
                        .unwrap_err()
                        .to_string(),
                );
            }
        }
        for marker in [0x91, 0x81] {
            // MessagePack and CBOR, nothing but openings.
            let packed = vec![marker; 10_000];
            one_line(formats::from_message_pack::<Session>(&packed).unwrap_err());
            one_line(formats::from_message_pack::<Unknown>(&packed).unwrap_err());
            one_line(formats::from_message_pack::<OrRaw<Session>>(&packed).unwrap_err());
            let cbor = vec![
                marker - 0x10 - 0x10 * u8::from(marker == 0x91)
                    + 0x20 * u8::from(marker == 0x81);
                10_000
            ];
            one_line(formats::from_cbor::<Session>(&cbor).unwrap_err());
            one_line(formats::from_cbor::<Unknown>(&cbor).unwrap_err());
        }
    };
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(run)
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn unknown_fields_do_not_matter_whatever_they_are() {
    for intruder in intruders() {
        for verdict in verdicts::<Session>(&with("unknown", intruder)) {
            assert_eq!(verdict.unwrap().extra.len(), 1);
        }
    }
}

/// Every prefix, and every byte changed: an error or a value, never a panic.
#[test]
fn damaged_bytes() {
    let text = Value::Object(session()).to_string();
    let cbor = formats::to_cbor(&Value::Object(session()));
    let packed = rmp_serde::to_vec(&Value::Object(session())).unwrap();
    let check = |error: Option<String>| drop(error.map(one_line));
    for end in (0..text.len()).step_by(3) {
        check(
            serde_json::from_str::<Session>(&text[..end])
                .err()
                .map(|error| error.to_string()),
        );
    }
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] = b'7';
        check(
            serde_json::from_slice::<Session>(&bytes)
                .err()
                .map(|error| error.to_string()),
        );
    }
    for at in 0..cbor.len() {
        check(formats::from_cbor::<Session>(&cbor[..at]).err());
        for flip in [0x20, 0x80, 0x1f] {
            let mut bytes = cbor.clone();
            bytes[at] ^= flip;
            check(
                formats::from_cbor::<Session>(&bytes)
                    .err()
                    .map(|error| error.replace(char::is_control, " ")),
            );
        }
    }
    for at in 0..packed.len() {
        check(formats::from_message_pack::<Session>(&packed[..at]).err());
        for flip in [0x20, 0x80, 0x1f] {
            let mut bytes = packed.clone();
            bytes[at] ^= flip;
            check(formats::from_message_pack::<Session>(&bytes).err());
        }
    }
}
