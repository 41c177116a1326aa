//! `Unknown`: the object that no variant takes, kept and written back.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

use realtime_model::{Unknown, realtime_model};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::formats::{accepted, faithful, from_message_pack, read, refused, written};

#[realtime_model(tag(type = "ping"))]
#[derive(Debug, Clone, PartialEq)]
struct Ping {
    id: u32,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Event {
    Ping(Ping),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Log {
    events: Vec<Event>,
}

#[realtime_model(tag(type = "pong"))]
#[derive(Debug, Clone, PartialEq)]
struct Pong {
    #[model(range = ..=10)]
    after: u8,
}

fn unknown(json: &str) -> Unknown {
    serde_json::from_str(json).unwrap()
}

#[test]
fn an_unknown_member_is_kept_in_order_and_written_back() {
    let json = r#"{"events":[{"type":"ping","id":1},{"type":"pong","z":[1,{"a":null}],"b":"é","":0.5},{"id":7}]}"#;
    let log: Log = faithful(json);
    let Event::Other(pong) = &log.events[1] else {
        panic!()
    };
    assert_eq!(
        (pong.tag("type"), pong.tag("z"), pong.tag("none")),
        (Some("pong"), None, None)
    );
    assert!(
        serde_json::from_str::<Log>(json)
            .unwrap()
            .events
            .contains(&Event::Other(pong.clone()))
    );
    let Event::Other(tagless) = &log.events[2] else {
        panic!()
    };
    assert_eq!(
        (tagless.tag("type"), tagless.get("id")),
        (None, Some(&json!(7)))
    );
}

#[test]
fn an_object_whose_tag_is_none_is_kept() {
    for json in [
        "{}",
        r#"{"type":null}"#,
        r#"{"type":5,"id":1}"#,
        r#"{"id":1,"type":["ping"]}"#,
        r#"{"type":{"type":"ping"}}"#,
    ] {
        let Event::Other(_) = faithful::<Event>(json) else {
            panic!("{json}")
        };
    }
}

#[test]
fn what_is_no_object_or_a_broken_known_member_is_an_error() {
    assert_eq!(
        refused::<Event>(r#"{"type":"ping","id":"x"}"#),
        r#"id: expected an integer, got "x""#
    );
    assert_eq!(
        refused::<Event>(r#"{"id":"x","type":"ping"}"#),
        r#"id: expected an integer, got "x""#
    );
    assert_eq!(
        refused::<Log>(r#"{"events":[{"type":"ping"}]}"#),
        "events[0]: missing field `id`"
    );
    for (json, got) in [
        ("[]", "a list"),
        ("null", "null"),
        ("5", "5"),
        (r#""pong""#, r#""pong""#),
    ] {
        assert_eq!(
            refused::<Event>(json),
            format!("expected an object, got {got}")
        );
        assert_eq!(
            refused::<Unknown>(json),
            format!("expected an object, got {got}")
        );
    }
    assert!(
        serde_json::from_str::<Event>(r#"{"type":"pong","a":[1"#)
            .unwrap_err()
            .is_eof()
    );
    assert!(
        serde_json::from_str::<Event>(r#"{"type":"pong","a":01}"#)
            .unwrap_err()
            .is_syntax()
    );
}

#[test]
fn of_a_field_that_repeats_the_last_counts_whether_the_tag_is_first_or_last() {
    for json in [
        r#"{"type":"pong","a":1,"b":2,"a":3}"#,
        r#"{"a":1,"b":2,"a":3,"type":"pong"}"#,
    ] {
        for (format, event) in read::<Event>(json) {
            let Event::Other(unknown) = event.unwrap() else {
                panic!("{format}")
            };
            assert_eq!(
                unknown.to_value(),
                json!({"type": "pong", "a": 3, "b": 2}),
                "{format}"
            );
        }
    }
}

#[test]
fn it_decodes_into_models_and_into_anything_of_serdes() {
    let pong = unknown(r#"{"type":"pong","after":7}"#);
    assert_eq!(pong.decode::<Pong>().unwrap(), Pong { after: 7 });
    assert_eq!(pong.decode::<Unknown>().unwrap(), pong);
    assert_eq!(pong.decode::<Value>().unwrap(), pong.to_value());
    assert_eq!(
        pong.decode::<Option<HashMap<String, Value>>>()
            .unwrap()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        unknown(r#"{"a":1,"b":2}"#)
            .decode::<BTreeMap<String, u8>>()
            .unwrap()["b"],
        2
    );

    #[derive(Debug, PartialEq, Deserialize)]
    enum External {
        Pong(u8),
        Fields { a: Vec<u8> },
    }
    assert_eq!(
        unknown(r#"{"Pong":3}"#).decode::<External>().unwrap(),
        External::Pong(3)
    );
    assert_eq!(
        unknown(r#"{"Fields":{"a":[1]}}"#)
            .decode::<External>()
            .unwrap(),
        External::Fields { a: vec![1] }
    );
    assert!(pong.decode::<External>().is_err());

    #[derive(Debug, PartialEq, Deserialize)]
    struct Wrapper(BTreeMap<String, u8>);
    assert_eq!(unknown(r#"{"a":1}"#).decode::<Wrapper>().unwrap().0["a"], 1);
}

#[test]
fn decode_says_what_does_not_fit() {
    let pong = unknown(r#"{"type":"pong","after":70}"#);
    assert_eq!(
        pong.decode::<Pong>().unwrap_err().to_string(),
        "after: 70 is outside ..=10"
    );
    assert_eq!(
        pong.decode::<Ping>().unwrap_err().to_string(),
        r#"type: expected "ping", got "pong""#
    );
    assert_eq!(
        pong.decode::<Vec<u8>>().unwrap_err().to_string(),
        "invalid type: map, expected a sequence"
    );
    assert_eq!(
        pong.decode::<(u8, u8)>().unwrap_err().to_string(),
        "invalid type: map, expected a tuple of size 2"
    );
}

#[test]
fn a_hundred_thousand_fields_cost_no_more_than_they_weigh() {
    let start = Instant::now();
    let fields: String = (0..100_000).map(|n| format!(r#""k{n}":{n},"#)).collect();
    for json in [
        format!(r#"{{"type":"pong",{fields}"z":0}}"#),
        format!(r#"{{{fields}"type":"pong"}}"#),
    ] {
        let event: Event = serde_json::from_str(&json).unwrap();
        let Event::Other(unknown) = &event else {
            panic!()
        };
        assert_eq!(unknown.get("k99999"), Some(&json!(99_999)));
        assert_eq!(serde_json::to_string(&event).unwrap(), json);
    }
    // Quadratic in the number of fields is minutes, also where other tests run beside this one.
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn it_nests_no_deeper_than_128_levels() {
    let nested = |depth: usize| {
        let first = [
            vec![0x82, 0xa1, b'z'],
            vec![0x91; depth],
            b"\xc0\xa4type\xa4pong".to_vec(),
        ]
        .concat();
        let last = [
            b"\x82\xa4type\xa4pong\xa1z".to_vec(),
            vec![0x91; depth],
            vec![0xc0],
        ]
        .concat();
        [first, last]
    };
    for bytes in nested(127) {
        let event: Event = from_message_pack(&bytes).unwrap();
        assert_eq!(event.clone(), event);
    }
    for bytes in nested(128) {
        let error = from_message_pack::<Event>(&bytes).unwrap_err();
        assert!(
            error.ends_with("nested deeper than 128 levels") && error.len() <= 512,
            "{error}"
        );
    }
}

#[test]
fn one_that_is_made_by_hand_is_sent_as_it_is() {
    let mut event = Unknown::from([("type", json!("session.dance")), ("tempo", json!(120))]);
    assert_eq!(event.insert("tempo", 90), Some(json!(120)));
    event.extend([("style", "swing")]);
    *event.get_mut("style").unwrap() = json!("waltz");
    assert_eq!(
        written(&Event::Other(event.clone())),
        r#"{"type":"session.dance","tempo":90,"style":"waltz"}"#
    );
    assert_eq!(event.remove("tempo"), Some(json!(90)));
    assert_eq!(
        (event.len(), event.contains_key("tempo"), event.is_empty()),
        (2, false, false)
    );
    assert_eq!(
        Value::from(event.clone()),
        json!({"type": "session.dance", "style": "waltz"})
    );
    assert_eq!(Unknown::try_from(event.to_value()), Ok(event.clone()));
    assert_eq!(Unknown::try_from(json!([1])), Err(json!([1])));
    assert_eq!(
        event
            .clone()
            .into_iter()
            .map(|(name, _)| name)
            .collect::<Vec<_>>(),
        ["type", "style"]
    );
    assert_eq!(
        event.iter().collect::<Vec<_>>(),
        [
            ("type", &json!("session.dance")),
            ("style", &json!("waltz"))
        ]
    );
    assert_eq!(written(&Unknown::new()), "{}");
    assert_eq!(
        format!("{event:?}"),
        r#"Unknown {"type": String("session.dance"), "style": String("waltz")}"#
    );
}

#[test]
fn the_order_of_fields_does_not_count_for_equality() {
    assert_eq!(
        accepted::<Unknown>(r#"{"a":1,"b":2}"#),
        accepted::<Unknown>(r#"{"b":2,"a":1}"#)
    );
    assert_ne!(unknown(r#"{"a":1}"#), unknown(r#"{"a":1,"b":null}"#));
}
