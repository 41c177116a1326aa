//! What is said about an input, to people and to machines.

use serde_json::{Value, json};

use crate::run::{FIXTURE, back, code, report, roundtrip, run, stderr, stdout};

#[test]
fn the_fixture_makes_a_table() {
    let output = run(&[FIXTURE], "");
    let text = stdout(&output);
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    assert!(!text.contains('\u{1b}'), "no colours without a terminal");
    let rows: Vec<_> = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    for row in [
        "Event Family From Count Failed Size",
        "Unknown events (1)",
        "line 21 ping",
        "line 15 response.function_call_arguments.delta obfuscation (2 times)",
        r#"line 13 response.created response.audio.output.voice: "lighthouse" (3 times)"#,
        "line 37 response.created response.status_details: expected an object, got a string",
        "line 3 session.updated session.audio.output.speed: 1.75 is outside 0.25..=1.5",
        "42 events: 41 known, 1 unknown, 0 failed",
    ] {
        assert!(rows.iter().any(|it| it == row), "{row}\n{text}");
    }
    assert!(
        rows.iter()
            .any(|it| it.starts_with("response.created ga server 3 0 ")),
        "{text}"
    );
    assert!(!text.contains("do not decode"), "{text}");
}

#[test]
fn the_report_for_machines_says_the_same() {
    let output = run(&["--json", FIXTURE], "");
    let report: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let counts = ["events", "known", "unknown", "failed"].map(|name| report[name].as_u64());
    assert_eq!(counts, [Some(42), Some(41), Some(1), Some(0)]);
    assert_eq!(report["files"][0]["path"], FIXTURE);
    let types = report["types"].as_array().expect("a list");
    let ping = types
        .iter()
        .find(|row| row["type"] == "ping")
        .expect("it was seen");
    assert_eq!(
        (&ping["known"], &ping["line"], &ping["count"]),
        (&json!(false), &json!(21), &json!(1))
    );
    let bound = json!({
        "file": FIXTURE, "line": 3, "type": "session.updated", "path": "session.audio.output.speed",
        "code": "range", "message": "1.75 is outside 0.25..=1.5",
    });
    assert_eq!(report["bounds"], json!([bound]));
    let misfit = json!({
        "type": "response.created", "path": "response.status_details",
        "what": "expected an object, got a string", "count": 1, "file": FIXTURE, "line": 37,
    });
    assert_eq!(report["misfits"], json!([misfit]));
    assert_eq!(report["failures"], json!([]));
}

#[test]
fn a_bound_that_a_client_breaks_fails_the_event_and_one_that_a_server_breaks_does_not() {
    let speed = |kind: &str| {
        let audio = json!({"output": {"speed": 2}});
        json!({"type": kind, "session": {"type": "realtime", "audio": audio}}).to_string()
    };
    let report = report(
        &[],
        format!("{}\n{}", speed("session.update"), speed("session.updated")),
    );
    let bounds = report["bounds"].as_array().expect("a list");
    let places: Vec<_> = bounds
        .iter()
        .map(|bound| (&bound["line"], &bound["path"]))
        .collect();
    let path = json!("session.audio.output.speed");
    assert_eq!(places, [(&json!(1), &path), (&json!(2), &path)]);
    let failure = json!({
        "file": "-", "line": 1, "type": "session.update",
        "error": "session.audio.output.speed: 2 is outside 0.25..=1.5",
    });
    assert_eq!(report["failures"], json!([failure]));
}

#[test]
fn several_files_are_told_apart() {
    let ping = r#"{"type":"ping"}"#;
    let output = run(&["roundtrip", FIXTURE, "-"], ping);
    let last = stdout(&output)
        .lines()
        .last()
        .map(str::to_owned)
        .expect("there are lines");
    let line: Value = serde_json::from_str(&last).expect("it is JSON");
    let mut expected = back(1, false, json!({"type": "ping"}));
    expected["file"] = json!("-");
    assert_eq!(line, expected);
    let text = stdout(&run(&[FIXTURE, "-"], ping));
    assert!(text.contains(&format!("{FIXTURE}:21")), "{text}");
    assert!(text.contains("(2 times)"), "{text}");
}

#[test]
fn what_is_odd_is_counted_in_bounded_lists() {
    let input: String = (0..1500)
        .map(|i| format!("{{\"type\":\"t{i}\"}}\nno\n"))
        .collect();
    let report = report(&[], input);
    let listed = |name: &str| report[name].as_array().map(Vec::len);
    assert_eq!(
        (listed("types"), listed("failures")),
        (Some(1000), Some(1000))
    );
    assert_eq!(report["not_listed"]["types"], 500);
    assert_eq!(report["not_listed"]["failures"], 500);
    assert_eq!(report["unknown"], 1500);
}

#[test]
fn nothing_is_no_failure() {
    for input in ["", "\n\n", "[]", "\u{feff}"] {
        assert_eq!(roundtrip(&[], input), (vec![], 0), "{input:?}");
        let output = run(&["-"], input);
        assert_eq!(
            (code(&output), stdout(&output).trim()),
            (0, "0 events: 0 known, 0 unknown, 0 failed")
        );
    }
}

#[test]
fn a_wrapper_is_an_unknown_event() {
    let wrapped = json!({"event": {"type": "session.created"}, "at": 7});
    assert_eq!(
        roundtrip(&[], wrapped.to_string()),
        (vec![back(1, false, wrapped.clone())], 0)
    );
    let text = stdout(&run(&["-"], wrapped.to_string()));
    assert!(text.contains("(no type)"), "{text}");
}
