//! First, last, between: one value, one verdict.

use super::*;

#[test]
fn first_last_and_between_give_the_same_value() {
    let done = orders(&[
        r#""type":"response.done""#,
        r#""event_id":"e""#,
        r#""usage":{"total":1}"#,
        r#""x":[1,{"y":null}]"#,
    ]);
    let expected: Done = read(&done[0]);
    for json in done {
        assert_eq!(accepted::<Event>(&json), Event::Done(expected.clone()));
    }
    for json in orders(&[r#""type":"error""#, r#""message":"m""#, r#""code":"c""#]) {
        let expected = Problem {
            message: "m".to_owned(),
            code: Some("c".to_owned()),
        };
        assert_eq!(accepted::<Event>(&json), Event::Error(expected));
    }
    for json in orders(&[
        r#""type":"session.updated""#,
        r#""session":{"total":1}"#,
        r#""unknown":0"#,
    ]) {
        assert_eq!(
            accepted::<Event>(&json),
            Event::Updated {
                session: Usage { total: 1 },
                note: None
            }
        );
    }
    assert_eq!(
        accepted::<Event>(r#"{"a":{},"type":"ping","b":[]}"#),
        Event::Ping {}
    );
}

#[test]
fn the_order_of_what_is_kept_is_that_of_the_input() {
    let event: Event = read(r#"{"z":1,"a":2,"event_id":"e","type":"response.done","m":3}"#);
    assert_eq!(
        write(&event),
        r#"{"type":"response.done","event_id":"e","z":1,"a":2,"m":3}"#
    );
}

/// Whatever is wrong, the verdict does not depend on where the tag stands.
#[test]
fn first_last_and_between_give_the_same_error() {
    let cases: [(&[&str], &str); 10] = [
        (
            &[r#""type":"response.done""#, r#""event_id":1"#],
            "event_id: expected a string, got 1",
        ),
        (
            &[r#""type":"response.done""#, r#""x":1"#],
            "missing field `event_id`",
        ),
        (
            &[
                r#""type":"response.done""#,
                r#""event_id":"e""#,
                r#""usage":{"total":"x"}"#,
            ],
            "usage.total: expected an integer, got \"x\"",
        ),
        (
            &[
                r#""type":"response.done""#,
                r#""event_id":"e""#,
                r#""usage":[1]"#,
            ],
            "usage: expected an object, got a list",
        ),
        (
            &[
                r#""type":"response.done""#,
                r#""event_id":"e""#,
                r#""event_id":"e""#,
            ],
            "duplicate field `event_id`",
        ),
        (
            &[r#""type":"error""#, r#""message":"m""#, r#""message":"m""#],
            "duplicate field `message`",
        ),
        (
            &[r#""type":"session.updated""#, r#""session":{}"#],
            "session: missing field `total`",
        ),
        (
            &[r#""x":0"#, r#""type":"response.dune""#],
            "type: expected one of \"response.done\", \"error\", \"session.updated\", \"ping\", got \"response.dune\"",
        ),
        (
            &[r#""x":0"#, r#""type":7"#],
            "type: expected a string, got 7",
        ),
        (
            &[r#""x":0"#, r#""type":null"#],
            "type: expected a string, got null",
        ),
    ];
    for (entries, expected) in cases {
        for json in orders(entries) {
            assert_eq!(refused_everywhere::<Event>(&json), expected, "{json}");
        }
    }
    for (json, expected) in [
        ("{}", "missing field `type`"),
        (r#"{"event_id":"e"}"#, "missing field `type`"),
    ] {
        assert_eq!(refused_everywhere::<Event>(json), expected);
    }
}

#[test]
fn a_repeated_tag_is_an_error_wherever_it_stands() {
    let same = r#""type":"response.done""#;
    for other in [
        same,
        r#""type":"ping""#,
        r#""type":null"#,
        r#""type":{"a":1}"#,
    ] {
        for json in orders(&[same, other, r#""event_id":"e""#, r#""x":1"#]) {
            let error = refused::<Event>(&json);
            let verdict = error.starts_with("duplicate field `type`")
                || error.starts_with("type: expected a string, got ");
            assert!(verdict, "{json}: {error}");
        }
    }
    for json in orders(&[same, same, r#""event_id":"e""#]) {
        assert_eq!(
            refused_everywhere::<Event>(&json),
            "duplicate field `type`",
            "{json}"
        );
        assert_eq!(
            refused_everywhere::<Done>(&json),
            "duplicate field `type`",
            "{json}"
        );
    }
}

#[test]
fn a_known_tag_with_a_malformed_body_is_an_error_though_there_is_an_other() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    enum WithOther {
        Done(Done),
        #[model(other)]
        Other(Unknown),
    }
    for json in orders(&[r#""type":"response.done""#, r#""event_id":null"#]) {
        assert_eq!(
            refused_everywhere::<WithOther>(&json),
            "event_id: expected a string, got null"
        );
    }
    assert_eq!(
        refused_everywhere::<WithOther>(r#"{"type":"response.done"}"#),
        "missing field `event_id`"
    );
    accepted::<WithOther>(r#"{"type":"response.dune"}"#);
}

/// What is escaped is the same text: in a key, in a tag, in both.
#[test]
fn escapes_make_no_difference() {
    for json in [
        r#"{"\u0074ype":"pin\u0067"}"#,
        r#"{"x":1,"\u0074ype":"\u0070ing"}"#,
    ] {
        assert_eq!(accepted::<Event>(json), Event::Ping {});
    }
    let error = refused::<Event>(r#"{"type":"error","message":"m","\u006dessage":"n"}"#);
    assert!(error.starts_with("duplicate field `message`"), "{error}");
    let error = refused::<Event>(r#"{"type":"ping","\u0074ype":"error"}"#);
    assert!(error.starts_with("duplicate field `type`"), "{error}");
}
