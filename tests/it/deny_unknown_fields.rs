//! `deny_unknown_fields`: the unknown one is refused, and the nearest known one named.

use realtime_model::realtime_model;

use crate::json::{faithful, refused};

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, PartialEq)]
struct Session {
    temperature: Option<f64>,
    max_output_tokens: Option<u64>,
    inner: Option<Inner>,
}

#[realtime_model]
#[derive(Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct Inner {
    voice: Option<String>,
}

#[test]
fn what_is_known_is_taken() {
    faithful::<Session>(r#"{"temperature":0.5,"max_output_tokens":1,"inner":{"voice":"alloy"}}"#);
}

#[test]
fn the_nearest_known_field_is_named() {
    assert_eq!(
        refused::<Session>(r#"{"temprature":0.5}"#),
        "unknown field \"temprature\"; the nearest is `temperature` at line 1 column 13"
    );
    assert_eq!(
        refused::<Session>(r#"{"inner":{"voices":"alloy"}}"#),
        "inner: unknown field \"voices\"; the nearest is `voice` at line 1 column 18"
    );
}

#[test]
fn letters_that_are_swapped_are_one_mistake() {
    assert_eq!(
        refused::<Short>(r#"{"kye":1}"#),
        "unknown field \"kye\"; the nearest is `key` at line 1 column 6"
    );
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, PartialEq)]
struct Short {
    key: Option<u8>,
}

#[test]
fn nothing_is_named_where_nothing_is_near() {
    assert_eq!(
        refused::<Session>(r#"{"zzz":0.5}"#),
        "unknown field \"zzz\" at line 1 column 6"
    );
}

#[test]
fn a_long_or_odd_name_is_cut_and_escaped() {
    let json = format!(r#"{{"{}":1}}"#, "long".repeat(1000));
    assert!(refused::<Session>(&json).starts_with("unknown field \"longlong"));
    assert!(
        refused::<Session>(r#"{"a\nb at line 1 column 1":1}"#)
            .starts_with("unknown field \"a\\nb at line 1 column 1\" at line 1 column ")
    );
}

#[realtime_model(deny_unknown_fields, tag(type = "ping"))]
#[derive(Debug, PartialEq)]
struct Ping {
    id: Option<u8>,
}

#[test]
fn the_tag_is_known() {
    faithful::<Ping>(r#"{"type":"ping","id":1}"#);
    assert!(refused::<Ping>(r#"{"type":"ping","typ":1}"#).starts_with("unknown field \"typ\""));
}

#[realtime_model]
#[derive(Debug, PartialEq)]
enum Event {
    Ping(Ping),
    #[model(tag(type = "pong"))]
    Pong(Empty),
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, PartialEq)]
struct Empty {}

#[test]
fn a_member_refuses_wherever_its_tag_stands() {
    assert_eq!(
        faithful::<Event>(r#"{"type":"pong"}"#),
        Event::Pong(Empty {})
    );
    for json in [
        r#"{"type":"ping","x":1}"#,
        r#"{"x":1,"type":"ping"}"#,
        r#"{"type":"pong","x":1}"#,
        r#"{"x":1,"type":"pong"}"#,
    ] {
        assert!(
            refused::<Event>(json).starts_with("unknown field \"x\""),
            "{json}"
        );
    }
}

#[test]
fn skipped_fields_are_unknown_to_readers() {
    #[realtime_model(deny_unknown_fields)]
    #[derive(Debug)]
    struct Skipping {
        #[model(skip)]
        _kept_here: u8,
        #[model(skip_deserializing)]
        _written: u8,
    }
    assert!(refused::<Skipping>(r#"{"_kept_here":1}"#).starts_with("unknown field"));
    assert!(refused::<Skipping>(r#"{"_written":1}"#).starts_with("unknown field"));
}
