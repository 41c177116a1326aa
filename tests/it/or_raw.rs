//! `OrRaw`: the value that was asked for, or what came instead.

use realtime_model::{Extra, Nullable, OrRaw, Refused, Secret, Validate, realtime_model};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::formats::{accepted, faithful, from_cbor, refused, to_cbor, written};

#[realtime_model(range = 1..=9)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rank(u8);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Item {
    id: String,
    #[model(range = 0..=100)]
    score: OrRaw<u8>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Event {
    items: Vec<OrRaw<Item>>,
    rank: Option<OrRaw<Rank>>,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
struct ServerEvent {
    rank: OrRaw<Rank>,
    note: Option<OrRaw<String>>,
    reason: Nullable<OrRaw<String>>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Exact {
    bytes: OrRaw<Bytes>,
    wide: OrRaw<u128>,
    float: OrRaw<f64>,
    id: OrRaw<Uuid>,
}

/// What CBOR has and JSON has not.
#[derive(Debug, Clone, PartialEq)]
struct Bytes(Vec<u8>);

impl serde::Serialize for Bytes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Bytes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match ciborium::Value::deserialize(deserializer)? {
            ciborium::Value::Bytes(bytes) => Ok(Bytes(bytes)),
            _ => Err(serde::de::Error::custom("no bytes")),
        }
    }
}

fn raw<T: std::fmt::Debug>(value: &OrRaw<T>) -> (&Value, &str) {
    let refused = value.as_result().unwrap_err();
    (refused.value(), refused.error())
}

#[test]
fn what_fits_is_a_value() {
    let event: Event = faithful(r#"{"items":[{"id":"a","score":7}],"rank":3}"#);
    let item = event.items[0].as_option().unwrap();
    assert_eq!((item.id.as_str(), &item.score), ("a", &OrRaw::Value(7)));
    assert_eq!(event.rank, Some(OrRaw::Value(Rank::constant(3))));
}

#[test]
fn what_does_not_fit_is_kept_beside_the_reason() {
    let event: Event = faithful(
        r#"{"items":[{"id":"a","score":"high"},{"score":1},[1,{"x":null}],null,{"id":5,"score":1}],"rank":"top"}"#,
    );
    let item = event.items[0].as_option().unwrap();
    assert_eq!(
        raw(&item.score),
        (&json!("high"), r#"expected an integer, got "high""#)
    );
    assert_eq!(
        raw(&event.items[1]),
        (&json!({"score": 1}), "missing field `id`")
    );
    assert_eq!(
        raw(&event.items[2]),
        (&json!([1, {"x": null}]), "expected an object, got a list")
    );
    assert_eq!(
        raw(&event.items[3]),
        (&json!(null), "expected an object, got null")
    );
    assert_eq!(
        raw(&event.items[4]),
        (
            &json!({"id": 5, "score": 1}),
            "id: expected a string, got 5"
        )
    );
    assert_eq!(
        raw(event.rank.as_ref().unwrap()),
        (&json!("top"), r#"expected an integer, got "top""#)
    );
}

#[test]
fn null_belongs_to_the_option_around_it() {
    assert_eq!(accepted::<Event>(r#"{"items":[],"rank":null}"#).rank, None);
    let event: ServerEvent = faithful(r#"{"rank":1,"note":null,"reason":null}"#);
    assert_eq!(event.note, None);
    assert!(event.reason.is_null());
    assert!(event.extra.nulls().eq(["note"]));
    assert_eq!(raw(&accepted::<OrRaw<u8>>("null")).0, &Value::Null);
    assert_eq!(accepted::<OrRaw<Option<u8>>>("null"), OrRaw::Value(None));
    assert_eq!(accepted::<Option<OrRaw<u8>>>("null"), None);
}

#[test]
fn bounds_are_the_outermost_models() {
    assert_eq!(
        refused::<Event>(r#"{"items":[{"id":"a","score":101}],"rank":10}"#),
        "items[0].score: 101 is outside 0..=100; rank: 10 is outside 1..=9",
    );
    let item = Item {
        id: String::new(),
        score: OrRaw::Value(101),
    };
    assert_eq!(
        item.validate().unwrap_err().to_string(),
        "score: 101 is outside 0..=100"
    );
    let item = Item {
        id: String::new(),
        score: OrRaw::Raw(Refused::new(101, "by hand")),
    };
    item.validate().unwrap();
}

#[test]
fn in_a_lenient_model_a_newtype_that_refuses_is_raw() {
    let event: ServerEvent = faithful(r#"{"rank":10,"note":5}"#);
    assert_eq!(raw(&event.rank), (&json!(10), "10 is outside 1..=9"));
    assert_eq!(
        raw(event.note.as_ref().unwrap()),
        (&json!(5), "expected a string, got 5")
    );
    assert_eq!(event.extra.set_aside().count(), 0);
}

#[test]
fn a_missing_field_is_missing() {
    assert_eq!(refused::<ServerEvent>("{}"), "missing field `rank`");
    assert_eq!(refused::<Item>(r#"{"id":"a"}"#), "missing field `score`");
}

#[test]
fn the_formats_own_errors_remain_errors() {
    for json in [
        r#"{"id":"a","score":{"x":"#,
        r#"{"id":"a","score":nul}"#,
        r#"{"id":"a","score":"\x"}"#,
    ] {
        let error = serde_json::from_str::<Item>(json).unwrap_err();
        assert!(!error.is_data(), "{error}");
        assert_eq!(error.line(), 1);
    }
    let error = serde_json::from_str::<OrRaw<u8>>(&"[".repeat(10_000)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "recursion limit exceeded at line 1 column 128"
    );
}

#[test]
fn nothing_is_lost_in_the_buffer() {
    let exact = Exact {
        bytes: Bytes(vec![0, 255]).into(),
        wide: u128::MAX.into(),
        float: f64::INFINITY.into(),
        id: Uuid::from_u128(7).into(),
    };
    assert_eq!(from_cbor(&to_cbor(&exact)), Ok(exact));
    let nan: OrRaw<f64> = from_cbor(&to_cbor(&f64::NAN)).unwrap();
    assert!(nan.as_option().unwrap().is_nan());
    assert_eq!(
        raw(&accepted::<OrRaw<Vec<u8>>>(r#"[1,"x"]"#)).1,
        r#"[1]: expected an integer, got "x""#
    );
}

#[test]
fn the_reason_is_one_short_line() {
    let long = format!(r#""{}\n""#, "x".repeat(1_000_000));
    let value: OrRaw<u8> = accepted(&long);
    assert_eq!(
        raw(&value).1,
        format!(r#"expected an integer, got "{}..""#, "x".repeat(64))
    );
    assert_eq!(written(&value), long);
}

#[test]
fn debug_prints_the_reason_and_not_the_value() {
    let value: OrRaw<Secret<u8>> = accepted(r#""SENTINEL-never-print""#);
    assert_eq!(
        raw(&value).1,
        "expected an integer, got a value that is not shown"
    );
    let debug = format!("{value:?} {value:#?}");
    assert!(!debug.contains("SENTINEL"), "{debug}");
    assert_eq!(raw(&value).0, "SENTINEL-never-print");
}

#[test]
fn it_converts_and_compares() {
    let mut value = OrRaw::from(3);
    *value.as_option_mut().unwrap() += 1;
    assert_eq!(value.clone().into_option(), Some(4));
    assert_eq!(value.into_result(), Ok(4));
    let one = OrRaw::<u8>::Raw(Refused::new("x", "for one reason"));
    let other = OrRaw::Raw(Refused::new("x", "for another"));
    assert_eq!(one, other);
    assert_ne!(one, OrRaw::Raw(Refused::new("y", "for one reason")));
    let refused = one.into_result().unwrap_err();
    assert_eq!(refused.to_string(), "for one reason");
    assert_eq!(refused.into_value(), "x");
}
