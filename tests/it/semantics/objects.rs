//! Fields that are absent, `null`, unknown, repeated, or of the wrong kind.

use super::*;

#[test]
fn unknown_field() {
    let json = r#"{"name":"n","x":{"y":[1]},"count":1}"#;
    assert_eq!(write(&accepted::<Plain>(json)), r#"{"name":"n","count":1}"#);
    assert_eq!(
        write(&read::<Keeping>(json)),
        r#"{"name":"n","count":1,"x":{"y":[1]}}"#
    );
    assert_eq!(
        refused_everywhere::<Denying>(r#"{"nam":"n"}"#),
        "unknown field \"nam\"; the nearest is `name`"
    );
}

#[test]
fn absent_and_null_for_an_option() {
    for json in ["{}", r#"{"name":null}"#, r#"{"name":null,"count":null}"#] {
        let value: Plain = accepted(json);
        assert_eq!(value, Plain::default());
        assert_eq!(write(&value), "{}");
    }
}

/// As in serde: an option is one wherever it stands, and the outermost is the one that is empty.
#[test]
fn absent_and_null_for_an_option_inside_of_others() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Wrapped {
        twice: Option<Option<u8>>,
        boxed: Box<Option<u8>>,
        around: Option<Box<Option<u8>>>,
        foreign: Option<Option<uuid::Uuid>>,
        plain: Box<u8>,
        #[allow(clippy::box_collection, reason = "a box around any type")]
        text: Box<String>,
        #[model(extra)]
        extra: Extra,
    }
    for json in [
        r#"{"plain":1,"text":"t"}"#,
        r#"{"twice":null,"boxed":null,"around":null,"foreign":null,"plain":1,"text":"t"}"#,
    ] {
        let wrapped: Wrapped = faithful(json);
        assert_eq!(
            (
                wrapped.twice,
                *wrapped.boxed,
                wrapped.around,
                wrapped.foreign
            ),
            (None, None, None, None)
        );
    }
    let wrapped: Wrapped = faithful(r#"{"twice":1,"boxed":2,"around":3,"plain":1,"text":"t"}"#);
    assert_eq!(
        (wrapped.twice, *wrapped.boxed, wrapped.around),
        (Some(Some(1)), Some(2), Some(Box::new(Some(3))))
    );
}

#[test]
fn a_null_that_was_sent() {
    let mut value: Keeping = faithful(r#"{"name":null,"count":1}"#);
    assert!(value.extra.nulls().eq(["name"]));
    assert!(value.extra.is_empty());
    value.name = Some("n".to_owned());
    assert_eq!(write(&value), r#"{"name":"n","count":1}"#);
    value.name = None;
    assert_eq!(write(&value), r#"{"name":null,"count":1}"#);
}

#[test]
fn a_null_that_means_something() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Session {
        turn_detection: Nullable<Plain>,
        #[model(extra)]
        extra: Extra,
    }
    for (json, expected) in [
        ("{}", Nullable::Absent),
        (r#"{"turn_detection":null}"#, Nullable::Null),
        (
            r#"{"turn_detection":{}}"#,
            Nullable::Value(Plain::default()),
        ),
    ] {
        let mut session: Session = faithful(json);
        assert_eq!(session.turn_detection, expected);
        // It is the field's own, and gone when the field is made absent.
        session.turn_detection = Nullable::Absent;
        assert_eq!(write(&session), "{}");
    }
}

#[test]
fn a_value_that_an_optional_field_cannot_take() {
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    struct Response {
        status_details: Option<Plain>,
        output: Nullable<Vec<u8>>,
        inner: Option<Keeping>,
        #[model(extra)]
        extra: Extra,
    }
    let json = r#"{"status_details":"unimplemented","output":{"a":1},"inner":{"count":256}}"#;
    let response: Response = faithful(json);
    assert_eq!(
        (&response.status_details, &response.output),
        (&None, &Nullable::Absent)
    );
    assert_eq!(response.extra.set_aside().count(), 2);
    // In an object that was entered the rule holds again; where it has no `extra`, and in lists, an error is one.
    assert_eq!(response.inner.unwrap().extra.set_aside().count(), 1);
    assert!(
        refused::<Response>(r#"{"status_details":{"count":"x"}}"#)
            .starts_with("status_details.count: expected an integer, got \"x\"")
    );
    assert!(
        refused::<Response>(r#"{"output":["x"]}"#)
            .starts_with("output[0]: expected an integer, got \"x\"")
    );
    assert!(
        refused::<Keeping>(r#"{"count":256}"#)
            .starts_with("count: expected an integer from 0 to 255, got 256")
    );
}

#[test]
fn duplicate_known_field() {
    assert_eq!(
        refused_everywhere::<Plain>(r#"{"name":"a","count":1,"name":"a"}"#),
        "duplicate field `name`"
    );
    assert_eq!(
        refused_everywhere::<Plain>(r#"{"name":null,"name":null}"#),
        "duplicate field `name`"
    );
    for json in [
        r#"{"type":"server_vad","threshold":1,"threshold":1}"#,
        r#"{"threshold":1,"type":"server_vad","threshold":1}"#,
        r#"{"threshold":1,"threshold":1,"type":"server_vad"}"#,
    ] {
        assert_eq!(
            refused_everywhere::<Closed>(json),
            "duplicate field `threshold`"
        );
    }
    // What nobody declared is nobody's: the last one counts, as in serde_json.
    assert_eq!(
        read::<Keeping>(r#"{"x":1,"x":2}"#).extra.get("x"),
        Some(&json!(2))
    );
}

#[test]
fn object_given_as_an_array() {
    assert_eq!(
        refused_everywhere::<Plain>(r#"["n",1]"#),
        "expected an object, got a list"
    );
    assert_eq!(
        refused_everywhere::<Plain>("[]"),
        "expected an object, got a list"
    );
    assert_eq!(
        refused_everywhere::<Vec<Keeping>>(r#"[["n"]]"#),
        "expected an object, got a list"
    );
}
