//! `lenient`: bounds are for `validate()`, and what an optional field cannot take is set aside and written back.

use std::collections::BTreeMap;

use realtime_model::{
    Extra, IntOrInf, Metadata, Nullable, Secret, Unchecked, Valid, Validate, realtime_model,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::json::{faithful, read, refused, write};

#[realtime_model(lenient)]
#[derive(Debug, Clone, PartialEq)]
struct Response {
    id: String,
    #[model(range = 0.6..=1.2)]
    temperature: Option<f64>,
    #[model(literal("completed", "failed"))]
    status: Option<Status>,
    flag: Option<bool>,
    small: Option<u8>,
    wide: Option<u128>,
    tokens: Option<IntOrInf>,
    metadata: Option<Metadata>,
    text: Option<Box<str>>,
    list: Option<Vec<u8>>,
    map: Option<BTreeMap<String, u8>>,
    inner: Option<Inner>,
    boxed: Option<Box<Inner>>,
    nullable: Nullable<Inner>,
    union: Option<Union>,
    keyless: Option<Keyless>,
    strict: Option<Strict>,
    foreign: Option<Uuid>,
    foreign_nullable: Nullable<Uuid>,
    foreign_list: Option<Vec<Uuid>>,
    newtype: Option<Warm>,
    fixed: Option<[u8; 2]>,
    character: Option<char>,
    required: Required,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Inner {
    #[model(range = ..=5)]
    n: u8,
    maybe: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

/// No `extra`: there is nowhere to set anything aside.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Strict {
    maybe: Option<u8>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
struct Required {
    value: Option<u8>,
}

#[realtime_model(range = 0.6..=1.2)]
#[derive(Debug, Clone, Copy, PartialEq)]
struct Warm(f64);

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Auto,
    #[model(tag(type = "a"))]
    A {
        x: u8,
    },
    #[model(tag(type = "b"))]
    B(Inner),
    Number(u8),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Keyless {
    Auto,
    Inner(Inner),
}

/// An object with the field, and what is written for it.
fn object(field: &str, value: &str) -> String {
    format!(r#"{{"id":"i","{field}":{value},"required":{{}}}}"#)
}

/// The value is set aside: the field is empty, all comes back, and `set_aside` tells.
#[track_caller]
fn aside(field: &str, value: &str) -> Response {
    let json = object(field, value);
    let response: Response = faithful(&json);
    let kept: Vec<_> = response.extra.set_aside().collect();
    let [(name, value_kept)] = kept.as_slice() else {
        panic!("{field}: {value}: {kept:?}")
    };
    assert_eq!(*name, field);
    assert_eq!(**value_kept, serde_json::from_str::<Value>(value).unwrap());
    assert!(response.extra.is_empty() && response.extra.nulls().next().is_none());
    assert_eq!(
        serde_json::from_value::<Response>(serde_json::from_str(&json).unwrap()).unwrap(),
        response
    );
    response
}

/// The value is taken.
#[track_caller]
fn taken(field: &str, value: &str) -> Response {
    let response: Response = faithful(&object(field, value));
    assert_eq!(response.extra.set_aside().count(), 0, "{field}: {value}");
    response
}

/// The value is an error.
#[track_caller]
fn error(field: &str, value: &str, expected: &str) {
    let error = refused::<Response>(&object(field, value));
    assert!(error.starts_with(expected), "{error}");
}

/// JSON's wide integers have to be asked for by name, and then the format itself refuses all else.
#[test]
fn a_wide_integer_is_the_formats_own_affair() {
    assert_eq!(
        taken("wide", "340282366920938463463374607431768211455").wide,
        Some(u128::MAX)
    );
    for value in ["-1", "true", "\"x\"", "[]"] {
        let error = serde_json::from_str::<Response>(&object("wide", value)).unwrap_err();
        assert!(error.line() == 1, "{error}");
    }
    let tree = serde_json::from_str::<Value>(&object("wide", "\"x\"")).unwrap();
    let packed = rmp_serde::to_vec(&tree).unwrap();
    let error = serde_json::from_value::<Response>(tree)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("wide: expected an integer, got "),
        "{error}"
    );
    // Other formats leave it to us.
    let response: Response = rmp_serde::from_slice(&packed).unwrap();
    assert!(response.extra.set_aside().eq([("wide", &json!("x"))]));
}

const KINDS: [&str; 7] = ["true", "7", "7.5", "\"text\"", "[1]", "{\"k\":1}", "-7"];

#[test]
fn a_wrong_kind_is_set_aside() {
    let fits: [(&str, &[&str]); 13] = [
        ("temperature", &["7", "7.5", "-7"]),
        ("flag", &["true"]),
        ("small", &["7"]),
        ("text", &["\"text\""]),
        ("list", &["[1]"]),
        ("map", &["{\"k\":1}"]),
        ("status", &[]),
        ("inner", &["{\"k\":1}"]),
        ("keyless", &["{\"k\":1}"]),
        ("boxed", &["{\"k\":1}"]),
        ("foreign", &[]),
        ("foreign_nullable", &[]),
        ("union", &["7", "{\"k\":1}"]),
    ];
    for (field, taken) in fits {
        for value in KINDS.iter().filter(|value| !taken.contains(value)) {
            let response = aside(field, value);
            assert_eq!(
                (response.temperature, response.flag, response.small),
                (None, None, None)
            );
            assert_eq!(
                (&response.inner, &response.nullable),
                (&None, &Nullable::Absent)
            );
        }
    }
}

#[test]
fn an_unknown_literal_is_set_aside() {
    assert_eq!(aside("status", "\"paused\"").status, None);
    assert_eq!(aside("union", "\"manual\"").union, None);
    assert_eq!(aside("tokens", "\"infinite\"").tokens, None);
    assert_eq!(taken("union", "\"auto\"").union, Some(Union::Auto));
}

#[test]
fn a_number_outside_its_type_is_set_aside() {
    assert_eq!(aside("small", "256").small, None);
    assert_eq!(aside("small", "-1").small, None);
    assert_eq!(aside("small", "1.0").small, None);
    assert_eq!(aside("union", "300").union, None);
    assert_eq!(aside("tokens", "-1").tokens, None);
    assert_eq!(aside("character", "\"ab\"").character, None);
}

/// What OpenAI's own servers send.
#[test]
fn a_number_outside_its_bounds_is_a_value() {
    let response = taken("temperature", "-1.0");
    assert_eq!(response.temperature, Some(-1.0));
    assert_eq!(
        response.validate().unwrap_err().to_string(),
        "temperature: -1 is outside 0.6..=1.2"
    );
    assert_eq!(
        taken("inner", r#"{"n":6}"#)
            .validate()
            .unwrap_err()
            .to_string(),
        "inner.n: 6 is outside ..=5"
    );
}

#[test]
fn a_foreign_value_is_tried() {
    assert_eq!(aside("foreign", "\"no-uuid\"").foreign, None);
    assert_eq!(
        aside("foreign_nullable", "\"no-uuid\"").foreign_nullable,
        Nullable::Absent
    );
    taken("foreign", "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"");
    taken(
        "foreign_nullable",
        "\"67e55044-10b1-426f-9247-bb680e5fe0c8\"",
    );
}

#[test]
fn an_entered_object_or_list_is_an_error() {
    error(
        "inner",
        r#"{"n":true}"#,
        "inner.n: expected an integer, got true",
    );
    error("inner", "{}", "inner: missing field `n`");
    error("boxed", r#"{"n":1,"n":1}"#, "boxed: duplicate field `n`");
    error(
        "nullable",
        r#"{"n":256}"#,
        "nullable.n: expected an integer from 0 to 255, got 256",
    );
    error("list", "[1,true]", "list[1]: expected an integer, got true");
    error(
        "map",
        r#"{"a":true}"#,
        "map.a: expected an integer, got true",
    );
    error(
        "union",
        r#"{"type":"a","x":true}"#,
        "union.x: expected an integer, got true",
    );
    error("union", r#"{"type":"b"}"#, "union: missing field `n`");
    error(
        "strict",
        r#"{"maybe":true}"#,
        "strict.maybe: expected an integer, got true",
    );
    error("fixed", "[1]", "fixed: expected a list of 2, got one of 1");
    error(
        "foreign_list",
        "[\"no-uuid\"]",
        "foreign_list[0]: UUID parsing failed",
    );
}

#[test]
fn an_optional_field_of_an_entered_object_is_set_aside_in_there() {
    let response = taken("inner", r#"{"n":1,"maybe":"x"}"#);
    let inner = response.inner.as_ref().unwrap();
    assert_eq!(inner.maybe, None);
    assert!(inner.extra.set_aside().eq([("maybe", &json!("x"))]));
    let response = taken("union", r#"{"type":"b","n":1,"maybe":[]}"#);
    assert!(
        matches!(response.union, Some(Union::B(inner)) if inner.extra.set_aside().count() == 1)
    );
}

/// Only `Option` and `Nullable` have a way to be empty.
#[test]
fn a_required_field_is_an_error() {
    let error = refused::<Response>(r#"{"id":1,"required":{}}"#);
    assert!(error.starts_with("id: expected a string, got 1"), "{error}");
    let error = refused::<Response>(r#"{"id":"i","required":[]}"#);
    assert!(
        error.starts_with("required: expected an object, got a list"),
        "{error}"
    );
    error_of_unknown_tag();
}

fn error_of_unknown_tag() {
    error(
        "union",
        r#"{"type":"c"}"#,
        "union.type: expected one of \"a\", \"b\", got \"c\"",
    );
}

#[test]
fn newtypes_hold_their_invariant() {
    assert_eq!(
        taken("newtype", "1.0").newtype.map(Warm::into_inner),
        Some(1.0)
    );
    assert_eq!(aside("newtype", "2.0").newtype, None);
    assert_eq!(aside("newtype", "\"x\"").newtype, None);
    assert_eq!(aside("metadata", "[]").metadata, None);
}

#[test]
fn what_is_set_aside_gives_way_to_a_value() {
    let mut response = aside("small", "\"x\"");
    response.small = Some(1);
    assert_eq!(write(&response), object("small", "1"));
    response.small = None;
    assert_eq!(write(&response), object("small", "\"x\""));
    response.extra.clear();
    assert_eq!(write(&response), r#"{"id":"i","required":{}}"#);
}

#[test]
fn nulls_are_remembered_beside() {
    let json = r#"{"id":"i","temperature":null,"small":"x","inner":null,"nullable":null,"foreign":null,"required":{},"y":null}"#;
    let response: Response = faithful(json);
    assert!(
        response
            .extra
            .nulls()
            .eq(["temperature", "inner", "foreign"])
    );
    assert!(response.extra.set_aside().eq([("small", &json!("x"))]));
    assert!(response.extra.iter().eq([("y", &Value::Null)]));
    assert_eq!(response.nullable, Nullable::Null);
}

#[test]
fn several_are_set_aside_at_once_and_in_any_order() {
    let json = r#"{"small":"x","required":{},"flag":1,"id":"i","list":{"a":[1]}}"#;
    let response: Response = read(json);
    assert_eq!(response.extra.set_aside().count(), 3);
    let again: Response = read(&write(&response));
    assert_eq!(again.extra.set_aside().count(), 3);
    assert_eq!(
        serde_json::to_value(&response).unwrap(),
        serde_json::from_str::<Value>(json).unwrap()
    );
}

#[test]
fn a_secret_is_set_aside_unseen() {
    #[realtime_model(lenient)]
    #[derive(Debug)]
    struct Client {
        secret: Option<Secret<String>>,
        #[model(extra)]
        extra: Extra,
    }
    let client: Client = faithful(r#"{"secret":{"key":"hunter2"}}"#);
    assert!(client.secret.is_none() && client.extra.set_aside().count() == 1);
    assert!(!format!("{client:?}").contains("hunter2"));
}

/// Nothing is set aside without `extra`, nor by a strict root.
#[test]
fn a_strict_root_or_no_extra_is_an_error() {
    #[realtime_model]
    #[derive(Debug)]
    struct StrictRoot {
        _response: Response,
    }
    #[realtime_model(lenient)]
    #[derive(Debug)]
    struct NoExtra {
        _small: Option<u8>,
    }
    let error = refused::<StrictRoot>(&format!(r#"{{"_response":{}}}"#, object("small", "\"x\"")));
    assert!(
        error.starts_with("_response.small: expected an integer, got \"x\""),
        "{error}"
    );
    let error = refused::<StrictRoot>(&format!(
        r#"{{"_response":{}}}"#,
        object("temperature", "2.0")
    ));
    assert!(
        error.starts_with("_response.temperature: 2 is outside 0.6..=1.2"),
        "{error}"
    );
    assert!(
        refused::<NoExtra>(r#"{"_small":"x"}"#)
            .starts_with("_small: expected an integer, got \"x\"")
    );
    assert!(
        refused::<Valid<Response>>(&object("small", "\"x\""))
            .starts_with("small: expected an integer, got \"x\"")
    );
    assert!(
        refused::<Valid<Response>>(&object("temperature", "2.0"))
            .starts_with("temperature: 2 is outside")
    );
}

#[test]
fn an_island_of_strictness() {
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    struct Root {
        lenient: Option<Inner>,
        valid: Option<Valid<Inner>>,
        unchecked: Option<Unchecked<Inner>>,
        after: Option<Inner>,
        #[model(extra)]
        extra: Extra,
    }
    let root: Root = read(
        r#"{"lenient":{"n":9},"valid":{"n":5},"unchecked":{"n":9},"after":{"n":9,"maybe":"x"}}"#,
    );
    assert_eq!(root.after.unwrap().extra.set_aside().count(), 1);
    let error = refused::<Root>(r#"{"valid":{"n":6}}"#);
    assert!(error.starts_with("valid.n: 6 is outside ..=5"), "{error}");
    let error = refused::<Root>(r#"{"valid":{"n":5,"maybe":"x"}}"#);
    assert!(
        error.starts_with("valid.maybe: expected an integer, got \"x\""),
        "{error}"
    );
}

#[test]
fn a_lenient_union_lets_its_members_set_aside() {
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    enum Event {
        #[model(tag(type = "inner"))]
        Inner(Inner),
    }
    for json in [
        r#"{"type":"inner","n":9,"maybe":"x"}"#,
        r#"{"n":9,"maybe":"x","type":"inner"}"#,
    ] {
        let Event::Inner(inner) = read(json);
        assert!(
            inner.extra.set_aside().eq([("maybe", &json!("x"))]),
            "{json}"
        );
        assert_eq!(
            write(&Event::Inner(inner)),
            r#"{"type":"inner","n":9,"maybe":"x"}"#
        );
    }
}

#[test]
fn in_other_formats() {
    let response = aside("small", r#"{"deep":["x",1]}"#);
    assert_eq!(
        crate::formats::from_cbor(&crate::formats::to_cbor(&response)),
        Ok(response.clone())
    );
    let again: Response =
        crate::formats::from_message_pack(&rmp_serde::to_vec(&response).unwrap()).unwrap();
    assert!(again.extra.set_aside().eq(response.extra.set_aside()));
}
