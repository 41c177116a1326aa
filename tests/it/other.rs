//! `#[model(other)]`: what no variant takes is kept, and nothing that one should take.

use realtime_model::{Extra, Unknown, realtime_model};
use serde_json::{Map, Value, json};

use crate::formats::{accepted, refused as refused_everywhere};
use crate::json::{faithful, read, refused, write};

#[realtime_model(tag(type = "server_vad"))]
#[derive(Debug, Clone, PartialEq)]
struct ServerVad {
    threshold: Option<f64>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum TurnDetection {
    ServerVad(ServerVad),
    #[model(tag(type = "semantic_vad"))]
    Semantic {},
    #[model(other)]
    Unlisted(Unknown),
}

#[test]
fn an_unknown_object_is_kept_byte_for_byte() {
    for json in [
        r#"{"type":"new_vad","z":1,"a":[{"type":"server_vad"}],"m":{"deep":[null,1.5,"é\n"]}}"#,
        r#"{"z":1,"type":"new_vad","a":2}"#,
        r#"{"type":""}"#,
        r#"{"type":"Server_vad"}"#,
        r#"{"type":"server_vad "}"#,
    ] {
        let TurnDetection::Unlisted(unknown) = faithful(json) else {
            panic!("{json}")
        };
        assert_eq!(
            unknown.to_value(),
            serde_json::from_str::<serde_json::Value>(json).unwrap()
        );
        accepted::<TurnDetection>(json);
    }
}

#[test]
fn a_tag_that_is_absent_null_or_no_string_is_unknown() {
    for json in [
        "{}",
        r#"{"threshold":0.5}"#,
        r#"{"type":null}"#,
        r#"{"type":7}"#,
        r#"{"type":true}"#,
        r#"{"type":["server_vad"]}"#,
        r#"{"type":{"type":"server_vad"}}"#,
        r#"{"a":1,"type":null,"b":2}"#,
    ] {
        assert!(
            matches!(faithful::<TurnDetection>(json), TurnDetection::Unlisted(_)),
            "{json}"
        );
        assert!(
            matches!(accepted::<TurnDetection>(json), TurnDetection::Unlisted(_)),
            "{json}"
        );
    }
}

#[test]
fn a_known_tag_is_never_swallowed() {
    for (json, error) in [
        (
            r#"{"type":"server_vad","threshold":"x"}"#,
            "threshold: expected a number, got \"x\"",
        ),
        (
            r#"{"threshold":"x","type":"server_vad"}"#,
            "threshold: expected a number, got \"x\"",
        ),
        (
            r#"{"type":"server_vad","threshold":1,"threshold":1}"#,
            "duplicate field `threshold`",
        ),
        (
            r#"{"type":"server_vad","type":"new"}"#,
            "duplicate field `type`",
        ),
        (
            r#"{"type":"new","type":"server_vad"}"#,
            "duplicate field `type`",
        ),
        (
            r#"{"x":1,"type":"new","type":"new"}"#,
            "duplicate field `type`",
        ),
    ] {
        assert_eq!(refused_everywhere::<TurnDetection>(json), error, "{json}");
    }
}

#[test]
fn only_objects_are_unknown_objects() {
    for (json, got) in [
        ("null", "null"),
        ("1", "1"),
        ("\"server_vad\"", "\"server_vad\""),
        ("[]", "a list"),
        ("[{}]", "a list"),
    ] {
        assert_eq!(
            refused_everywhere::<TurnDetection>(json),
            format!("expected an object, got {got}")
        );
    }
}

#[test]
fn what_is_kept_can_be_asked_and_decoded() {
    let TurnDetection::Unlisted(unknown) = read(r#"{"type":"new_vad","threshold":0.5}"#) else {
        panic!()
    };
    assert_eq!(unknown.tag("type"), Some("new_vad"));
    assert_eq!(
        (unknown.tag("threshold"), unknown.tag("none")),
        (None, None)
    );
    #[realtime_model(tag(type = "new_vad"))]
    #[derive(Debug, PartialEq)]
    struct NewVad {
        threshold: f64,
    }
    assert_eq!(
        unknown.decode::<NewVad>().unwrap(),
        NewVad { threshold: 0.5 }
    );
    assert!(
        unknown
            .decode::<ServerVad>()
            .unwrap_err()
            .to_string()
            .starts_with("type: expected \"server_vad\", got \"new_vad\"")
    );
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Both {
    Known,
    #[model(tag(type = "known"))]
    Object {},
    #[model(other)]
    Word(String),
    #[model(other)]
    Thing(Unknown),
    Number(u8),
}

#[test]
fn one_of_each_may_stand_together() {
    assert_eq!(accepted::<Both>("\"known\""), Both::Known);
    assert_eq!(accepted::<Both>("\"new\""), Both::Word("new".to_owned()));
    assert_eq!(
        accepted::<Both>(r#"{"type":"known","x":1}"#),
        Both::Object {}
    );
    assert!(matches!(
        accepted::<Both>(r#"{"type":"new"}"#),
        Both::Thing(_)
    ));
    assert_eq!(accepted::<Both>("7"), Both::Number(7));
    assert!(refused_everywhere::<Both>("256").ends_with("got 256"));
}

/// The `other` of a union inside a union: it gives way to its own siblings, so the outer one may only add other kinds.
#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Outer {
    Auto,
    Seconds(u64),
    Inner(TurnDetection),
}

#[test]
fn nested_unions_keep_what_is_unknown() {
    assert_eq!(accepted::<Outer>("\"auto\""), Outer::Auto);
    assert_eq!(
        accepted::<Outer>(r#"{"type":"semantic_vad"}"#),
        Outer::Inner(TurnDetection::Semantic {})
    );
    for json in [
        r#"{"type":"new"}"#,
        r#"{"x":1,"type":"new"}"#,
        r#"{"type":null}"#,
        "{}",
    ] {
        assert!(
            matches!(
                accepted::<Outer>(json),
                Outer::Inner(TurnDetection::Unlisted(_))
            ),
            "{json}"
        );
    }
}

/// Unknown items of a list leave their neighbours alone.
#[realtime_model]
#[derive(Debug, PartialEq)]
struct Session {
    detections: Vec<TurnDetection>,
    #[model(extra)]
    extra: Extra,
}

#[test]
fn an_unknown_item_costs_nothing_else() {
    let json = r#"{"detections":[{"type":"semantic_vad"},{"type":"new","x":[1]},{"type":"server_vad","threshold":0.5}],"y":1}"#;
    let session: Session = faithful(json);
    assert_eq!(session.detections.len(), 3);
    assert!(
        refused::<Session>(
            r#"{"detections":[{"type":"new"},{"type":"server_vad","threshold":[]}]}"#
        )
        .starts_with("detections[1].threshold: ")
    );
}

#[test]
fn what_is_kept_can_be_made_by_hand() {
    let unknown = Unknown::from([("type", json!("mine")), ("n", json!(1))]);
    assert_eq!(
        write(&TurnDetection::Unlisted(unknown)),
        r#"{"type":"mine","n":1}"#
    );
    // An object that is known when it is read again.
    let disguised = TurnDetection::Unlisted(Unknown::from([("type", "semantic_vad")]));
    assert_eq!(
        read::<TurnDetection>(&write(&disguised)),
        TurnDetection::Semantic {}
    );
}

/// serde_json itself builds and drops such a tree recursively: on a stack of its own.
#[test]
fn a_deep_unknown_object_is_refused_and_not_kept() {
    let read = || {
        let deep = (0..10_000).fold(Value::Null, |deep, _| Value::Array(vec![deep]));
        let object = Map::from_iter([("type".to_owned(), "new".into()), ("x".to_owned(), deep)]);
        serde_json::from_value::<TurnDetection>(Value::Object(object))
            .unwrap_err()
            .to_string()
    };
    let thread = std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(read)
        .unwrap();
    let error = crate::json::one_line(thread.join().unwrap());
    assert!(error.ends_with("nested deeper than 128 levels"), "{error}");
}
