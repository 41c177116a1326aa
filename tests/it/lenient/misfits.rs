//! What an optional field cannot take, and what it can.

use super::*;

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
