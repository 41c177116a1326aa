//! Tags that are absent, unknown or somewhere else, and bodies that do not fit.

use super::*;

#[test]
fn an_object_whose_tag_is_absent_null_or_no_string() {
    for json in [
        "{}",
        r#"{"type":null}"#,
        r#"{"type":1,"x":2}"#,
        r#"{"x":2,"type":{}}"#,
    ] {
        assert!(
            matches!(accepted::<Detection>(json), Detection::Other(_)),
            "{json}"
        );
    }
    assert_eq!(
        refused_everywhere::<Closed>(r#"{"type":null}"#),
        "type: expected a string, got null"
    );
    assert_eq!(refused_everywhere::<Closed>("{}"), "missing field `type`");
}

#[test]
fn unknown_tag() {
    let json = r#"{"type":"new","x":[1,null]}"#;
    assert!(matches!(faithful::<Detection>(json), Detection::Other(_)));
    let error = "type: expected one of \"server_vad\", \"semantic_vad\", got \"new\"";
    assert_eq!(refused_everywhere::<Closed>(json), error);
}

#[test]
fn known_tag_malformed_body() {
    for json in [
        r#"{"type":"server_vad","threshold":"x"}"#,
        r#"{"threshold":"x","type":"server_vad"}"#,
    ] {
        assert_eq!(
            refused_everywhere::<Detection>(json),
            "threshold: expected a number, got \"x\""
        );
        assert_eq!(
            refused_everywhere::<Closed>(json),
            "threshold: expected a number, got \"x\""
        );
    }
}

#[test]
fn a_tags_position() {
    let expected = Closed::Semantic(Plain {
        name: Some("n".to_owned()),
        count: Some(1),
    });
    for json in [
        r#"{"type":"semantic_vad","name":"n","count":1}"#,
        r#"{"name":"n","type":"semantic_vad","count":1}"#,
        r#"{"name":"n","count":1,"type":"semantic_vad"}"#,
    ] {
        assert_eq!(accepted::<Closed>(json), expected);
    }
}

#[test]
fn wrong_shape_asked_for_by_type() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Event {
        body: OrRaw<Plain>,
    }
    assert_eq!(
        faithful::<Event>(r#"{"body":{"count":1}}"#)
            .body
            .as_option(),
        Some(&Plain {
            name: None,
            count: Some(1)
        })
    );
    let event: Event = faithful(r#"{"body":{"count":"x"}}"#);
    let OrRaw::Raw(raw) = event.body else {
        panic!()
    };
    assert_eq!(raw.value(), &json!({ "count": "x" }));
    assert_eq!(raw.error(), "count: expected an integer, got \"x\"");
}
