//! What is found in events, in a model of this test's own and in those of the crate.

use std::collections::BTreeMap;

use openai_realtime::ga;
use realtime_model::{Extra, IntOrInf, Model, Nullable, Unknown, realtime_model};

use super::{Finding, Kind, MAX_KEPT, of};

#[realtime_model(lenient, tag(type = "all"))]
struct All {
    #[model(literal("on", "off"))]
    closed: Option<Closed>,
    #[model(literal("a", "b", ..))]
    open: Option<Open>,
    #[model(literal(8000 as Low, 24000 as High, ..))]
    rate: Option<Rate>,
    count: Option<u8>,
    ratio: Option<f64>,
    tokens: Option<IntOrInf>,
    flag: Nullable<bool>,
    texts: Option<Vec<String>>,
    parts: Option<Vec<Part>>,
    named: Option<BTreeMap<String, Part>>,
    part: Option<Part>,
    anything: Option<serde_json::Value>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(lenient)]
enum Part {
    None,
    Text(Text),
    #[model(tag(type = "user", role = "a"))]
    UserA(Untagged),
    #[model(tag(type = "user", role = "b"), tag_optional)]
    UserB(Untagged),
    #[model(other)]
    Other(Unknown),
}

#[realtime_model(lenient, tag(type = "text"))]
struct Text {
    text: Option<String>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(lenient)]
struct Untagged {
    at: Option<u64>,
    #[model(extra)]
    extra: Extra,
}

/// The findings of what is decoded, which it must be.
fn found(event: &str) -> Vec<(Kind, String, String)> {
    let decoded = serde_json::from_str::<All>(event);
    assert!(decoded.is_ok(), "{event}: {:?}", decoded.err());
    let findings = of(All::SCHEMA, event).kept.into_iter();
    let parts = |Finding { kind, path, what }| (kind, path, what);
    findings.map(parts).collect()
}

fn one(event: &str) -> (Kind, String, String) {
    let mut findings = found(event);
    assert_eq!(findings.len(), 1, "{event}: {findings:?}");
    findings.remove(0)
}

fn finding(kind: Kind, path: &str, what: &str) -> (Kind, String, String) {
    (kind, path.to_owned(), what.to_owned())
}

#[test]
fn what_is_declared_is_no_finding() {
    for fields in [
        "",
        r#","closed":"on","open":"b","rate":8000,"count":255,"ratio":1,"tokens":"inf""#,
        r#","closed":null,"open":null,"count":null,"flag":null,"parts":null,"part":null"#,
        r#","tokens":7,"flag":true,"ratio":-0.5,"texts":["a"],"anything":{"b":[1]}"#,
        r#","parts":["none",{"type":"text","text":"t"},{"role":"a","at":1,"type":"user"}]"#,
        r#","part":{"at":3},"named":{"any":{"type":"user","role":"b"}}"#,
    ] {
        assert_eq!(
            found(&format!(r#"{{"type":"all"{fields}}}"#)),
            [],
            "{fields}"
        );
    }
}

#[test]
fn undeclared_fields_are_found_wherever_they_are() {
    let places = [
        (r#"{"type":"all","x":{"y":1}}"#, "x"),
        (r#"{"type":"all","part":{"type":"text","x":1}}"#, "part.x"),
        (
            r#"{"type":"all","part":{"type":"user","role":"a","x":1}}"#,
            "part.x",
        ),
        (r#"{"type":"all","parts":[{"x":1}]}"#, "parts[].x"),
        (
            r#"{"type":"all","named":{"k":{"type":"text","x":1}}}"#,
            "named[*].x",
        ),
    ];
    for (event, path) in places {
        assert_eq!(one(event), finding(Kind::Undeclared, path, ""));
    }
}

#[test]
fn unknown_values_are_found_wherever_they_are() {
    let places = [
        (r#"{"type":"all","open":"c"}"#, "open", r#""c""#),
        (r#"{"type":"all","rate":16000}"#, "rate", "16000"),
        (
            r#"{"type":"all","part":{"type":"image"}}"#,
            "part",
            r#"type "image""#,
        ),
        (
            r#"{"type":"all","part":{"role":"c","type":"user"}}"#,
            "part",
            r#"type "user", role "c""#,
        ),
        (
            r#"{"type":"all","part":{"type":null}}"#,
            "part",
            "type null",
        ),
    ];
    for (event, path, what) in places {
        assert_eq!(one(event), finding(Kind::Unknown, path, what));
    }
}

/// The same that decoding sets aside, and nothing else.
#[test]
fn misfits_are_what_decoding_sets_aside() {
    let values = [
        "null",
        "true",
        "\"on\"",
        "\"no\"",
        "\"inf\"",
        "\"\"",
        "\"no\\u006ee\"",
        "0",
        "-1",
        "-0",
        "256",
        "1.0",
        "1e3",
        "24000",
        "18446744073709551616",
        "-9223372036854775809",
        "[]",
        "[7]",
        "{}",
    ];
    let fields = [
        "closed", "open", "rate", "count", "ratio", "tokens", "flag", "texts", "parts", "named",
        "part", "anything",
    ];
    let mut compared = 0;
    for (field, value) in fields
        .iter()
        .flat_map(|field| values.map(|value| (field, value)))
    {
        let event = format!(r#"{{"type":"all","{field}":{value}}}"#);
        let Ok(decoded) = serde_json::from_str::<All>(&event) else {
            continue;
        };
        let aside: Vec<_> = decoded
            .extra
            .set_aside()
            .map(|(name, _)| name.to_owned())
            .collect();
        let misfits = found(&event)
            .into_iter()
            .filter(|(kind, ..)| *kind == Kind::Misfit);
        let misfits: Vec<_> = misfits.map(|(_, path, _)| path).collect();
        assert_eq!(misfits, aside, "{event}");
        compared += 1;
    }
    assert!(
        compared > fields.len() * values.len() * 9 / 10,
        "{compared}"
    );
}

#[test]
fn a_misfit_is_told_in_words_and_shown_only_where_it_is_no_secret() {
    let misfits = [
        (
            r#""closed":"no""#,
            r#"closed: expected "on", "off", got "no""#,
        ),
        (
            r#""count":256"#,
            "count: expected an integer from 0 to 255, got 256",
        ),
        (
            r#""ratio":"secret""#,
            "ratio: expected a number, got a string",
        ),
        (
            r#""texts":"secret""#,
            "texts: expected a list, got a string",
        ),
        (r#""named":7"#, "named: expected an object, got an integer"),
        (
            r#""tokens":[]"#,
            r#"tokens: expected an integer from 0 or "inf", got a list"#,
        ),
        (
            r#""part":false"#,
            r#"part: expected "none" or an object, got a boolean"#,
        ),
    ];
    for (field, expected) in misfits {
        let (kind, path, what) = one(&format!(r#"{{"type":"all",{field}}}"#));
        assert_eq!(
            (kind, format!("{path}: {what}")),
            (Kind::Misfit, expected.to_owned())
        );
    }
}

#[test]
fn an_unknown_event_has_no_findings_of_its_own() {
    let findings = of(ga::ServerEvent::SCHEMA, r#"{"type":"ping","x":{"y":1}}"#);
    assert_eq!(
        (findings.kept, findings.more, findings.weight),
        (vec![], 0, 0)
    );
}

#[test]
fn the_weight_is_what_the_findings_hold() {
    let event = r#"{"type":"all","x":{"a":[1,2],"b":"c,\"d,"},"open":"c","flag":"\\"}"#;
    assert_eq!(of(All::SCHEMA, event).weight, 5);
}

#[test]
fn long_names_are_cut_and_many_are_counted() {
    let long = "n".repeat(1000);
    let (_, path, _) = one(&format!(r#"{{"type":"all","{long}":1}}"#));
    assert_eq!(path.len(), 64);
    let (_, _, what) = one(&format!(r#"{{"type":"all","open":"{long}é"}}"#));
    assert_eq!(what.len(), 64 + "..".len());
    let many: String = (0..MAX_KEPT + 5).map(|i| format!(r#","x{i}":1"#)).collect();
    let findings = of(All::SCHEMA, &format!(r#"{{"type":"all"{many}}}"#));
    assert_eq!((findings.kept.len(), findings.more), (MAX_KEPT, 5));
}
