//! Bad input, systematically: every kind of field, every kind of mistake, every format. An error of one line and at most
//! 512 bytes with a path, never a panic, never the secret.

mod size;
mod values;

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
