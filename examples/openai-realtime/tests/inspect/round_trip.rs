//! Events decoded and written back, whatever the input looks like.

use std::fs;

use serde_json::{Value, json};

use crate::run::{FIXTURE, back, roundtrip};

#[test]
fn every_event_of_the_fixture_comes_back() {
    let sent = fs::read_to_string(FIXTURE).expect("the fixture is there");
    let expected = sent.lines().zip(1..).map(|(event, line)| {
        let event: Value = serde_json::from_str(event).expect("a line is an event");
        back(line, event["type"] != "ping", event)
    });
    assert_eq!(roundtrip(&[], &sent), (expected.collect(), 0));
}

#[test]
fn an_array_is_as_good_as_lines() {
    let sent = fs::read_to_string(FIXTURE).expect("the fixture is there");
    let events: Vec<Value> = sent
        .lines()
        .map(|line| serde_json::from_str(line).expect("an event"))
        .collect();
    let lines = roundtrip(&[], &sent);
    assert_eq!(
        roundtrip(&[], serde_json::to_string(&events).expect("JSON")),
        lines
    );
    assert_eq!(
        roundtrip(&[], serde_json::to_string_pretty(&events).expect("JSON")),
        lines
    );
}

#[test]
fn what_fails_has_its_line_and_the_rest_goes_on() {
    let ping = r#"{"type":"ping"}"#;
    let delta = r#"{"type":"response.output_text.delta"}"#;
    let input = format!("\u{feff}{ping}\r\n\r\n{delta}\r\n[1]\nnonsense\n{ping}");
    let (lines, code) = roundtrip(&[], input);
    let failed = |line: u64, error: &str| json!({"line": line, "ok": false, "error": error});
    let expected = [
        back(1, false, json!({"type": "ping"})),
        failed(3, "missing field `delta` at line 1 column 37"),
        failed(4, "expected an object, got a list at line 1 column 1"),
        failed(5, "expected ident at line 1 column 2"),
        back(6, false, json!({"type": "ping"})),
    ];
    assert_eq!((&lines[..], code), (&expected[..], 1));
}

#[test]
fn a_line_that_was_cut_and_one_that_is_no_text_fail_alone() {
    let mut input = b"{\"type\":\"\xff\"}\n{\"type\":\"ping\"}\n{\"type\":\"pi".to_vec();
    let (lines, code) = roundtrip(&[], &input);
    let oks: Vec<_> = lines.iter().map(|line| &line["ok"]).collect();
    assert_eq!(
        (oks, code),
        (vec![&json!(false), &json!(true), &json!(false)], 1)
    );
    input.splice(0..0, *b"[");
    let (lines, code) = roundtrip(&[], input);
    assert_eq!(
        (lines.len(), code),
        (1, 1),
        "one element, as there is no comma: {lines:?}"
    );
}
