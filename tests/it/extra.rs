//! `Extra`: unknown fields, explicit nulls and values set aside survive, and no key is written twice.

mod by_hand;

use std::time::{Duration, Instant};

use realtime_model::{Extra, Secret, realtime_model};
use serde_json::Value;
use uuid::Uuid;

use crate::formats::{accepted, faithful, from_message_pack, refused, written};

#[realtime_model(tag(type = "response"))]
#[derive(Debug, Clone, Default, PartialEq)]
struct Response {
    id: String,
    status_details: Option<Vec<String>>,
    #[model(rename = "maxTokens", alias = "max_tokens")]
    max_tokens: Option<u32>,
    #[model(skip_serializing_if = "String::is_empty", default)]
    note: String,
    trace: Option<Uuid>,
    inner: Option<Box<Response>>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(lenient)]
#[derive(Debug, Clone, Default, PartialEq)]
struct ServerResponse {
    id: Option<String>,
    token: Option<Secret<String>>,
    trace: Option<Uuid>,
    scores: Option<Vec<u8>>,
    inner: Option<Box<ServerResponse>>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Forgetful {
    id: Option<String>,
}

#[realtime_model(tag(type = "audio/pcm"))]
#[derive(Debug, Clone, PartialEq)]
struct Pcm {
    rate: u32,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(tag(type = "audio/pcmu"))]
#[derive(Debug, Clone, PartialEq)]
struct Pcmu {}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Format {
    #[model(tag_optional)]
    Pcm(Pcm),
    Pcmu(Pcmu),
}

#[realtime_model(tag(kind = "noted"))]
#[derive(Debug, Clone, PartialEq)]
struct Note {
    note: String,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Noted {
    Note(Note),
}

fn response(extra: Extra) -> Response {
    Response {
        id: "r".to_owned(),
        extra,
        ..Response::default()
    }
}

/// The keys of an object, in order, repeated ones too.
fn keys(json: &str) -> Vec<String> {
    let ciborium::Value::Map(entries) = serde_json::from_str(json).unwrap() else {
        panic!("{json}")
    };
    entries
        .into_iter()
        .map(|(key, _)| key.into_text().unwrap())
        .collect()
}

#[test]
fn unknown_fields_come_back_in_order_with_everything_in_them() {
    let json = r#"{"type":"response","id":"r","z":1,"":[null,{"b":1.5,"a":[]}],"a b":"é\n","nothing":null}"#;
    // Objects inside an unknown field are sorted; the fields themselves keep their order.
    let sorted = json.replace(r#"{"b":1.5,"a":[]}"#, r#"{"a":[],"b":1.5}"#);
    let response: Response = serde_json::from_str(json).unwrap();
    assert_eq!(written(&response), sorted);
    faithful::<Response>(&sorted);
    assert!(
        response
            .extra
            .iter()
            .map(|(name, _)| name)
            .eq(["z", "", "a b", "nothing"])
    );
    assert_eq!(response.extra.get("nothing"), Some(&Value::Null));
    assert_eq!(response.extra.nulls().count(), 0);
}

#[test]
fn they_come_back_wherever_they_and_the_tag_stood() {
    let json = r#"{"z":1,"id":"r","type":"response","y":2}"#;
    let response: Response = accepted(json);
    assert_eq!(
        written(&response),
        r#"{"type":"response","id":"r","z":1,"y":2}"#
    );
}

#[test]
fn a_null_is_written_back_in_its_place_while_the_field_is_none() {
    let json = r#"{"type":"response","id":"r","status_details":null,"maxTokens":null,"trace":null,"inner":null,"z":0}"#;
    let mut response: Response = faithful(json);
    assert!(
        response
            .extra
            .nulls()
            .eq(["status_details", "maxTokens", "trace", "inner"])
    );
    assert_eq!(response.extra.len(), 1);
    response.max_tokens = Some(3);
    response.inner = Some(Box::default());
    assert_eq!(
        written(&response),
        r#"{"type":"response","id":"r","status_details":null,"maxTokens":3,"trace":null,"inner":{"type":"response","id":""},"z":0}"#,
    );
    response.max_tokens = None;
    response.extra.clear();
    assert_eq!(keys(&written(&response)), ["type", "id", "inner"]);
}

#[test]
fn a_null_under_an_alias_is_written_under_the_name() {
    let response: Response = accepted(r#"{"type":"response","id":"r","max_tokens":null}"#);
    assert_eq!(
        written(&response),
        r#"{"type":"response","id":"r","maxTokens":null}"#
    );
}

#[test]
fn equality_is_about_unknown_fields_in_any_order() {
    let none: Response = accepted(r#"{"type":"response","id":"r"}"#);
    let null: Response = accepted(r#"{"type":"response","id":"r","trace":null}"#);
    assert_eq!(none, null);
    assert_eq!(none.extra, Extra::new());
    let one: Response = accepted(r#"{"type":"response","id":"r","a":1,"b":2}"#);
    let other: Response = accepted(r#"{"type":"response","id":"r","b":2,"a":1,"trace":null}"#);
    assert_eq!(one, other);
    assert_ne!(one, none);
    assert_ne!(Extra::from([("a", 1)]), Extra::from([("a", 2)]));
}

#[test]
fn of_an_unknown_field_that_repeats_the_last_counts_in_the_place_of_the_first() {
    let json = r#"{"type":"response","id":"r","a":1,"b":2,"a":{"x":3}}"#;
    for (format, reading) in crate::formats::read::<Response>(json) {
        let response = reading.unwrap();
        assert_eq!(
            written(&response),
            r#"{"type":"response","id":"r","a":{"x":3},"b":2}"#,
            "{format}"
        );
    }
}

#[test]
fn a_lenient_model_sets_misfits_aside_and_writes_them_back() {
    let json =
        r#"{"id":5,"token":{"a":1},"trace":"none","scores":"many","inner":[1,[2]],"free":true}"#;
    let mut response: ServerResponse = faithful(json);
    assert_eq!(
        (&response.id, &response.token, &response.trace),
        (&None, &None, &None)
    );
    assert!(response.scores.is_none() && response.inner.is_none());
    let aside: Vec<_> = response
        .extra
        .set_aside()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(
        aside,
        [
            "id=5",
            r#"token={"a":1}"#,
            r#"trace="none""#,
            r#"scores="many""#,
            "inner=[1,[2]]"
        ]
    );
    assert_eq!(response.extra.len(), 1);
    response.id = Some("r".to_owned());
    assert_eq!(written(&response), json.replace("5", r#""r""#));
    // What is of the right kind is entered, and an error inside is one.
    assert_eq!(
        refused::<ServerResponse>(r#"{"scores":[1,true]}"#),
        "scores[1]: expected an integer, got true"
    );
    let inner: ServerResponse = faithful(r#"{"inner":{"scores":7}}"#);
    assert!(
        inner
            .inner
            .unwrap()
            .extra
            .set_aside()
            .map(|(name, _)| name)
            .eq(["scores"])
    );
}

#[test]
fn a_strict_model_sets_nothing_aside() {
    assert_eq!(
        refused::<Response>(r#"{"type":"response","id":"r","status_details":"unimplemented"}"#),
        r#"status_details: expected a list, got "unimplemented""#,
    );
}

#[test]
fn without_the_field_unknown_fields_and_nulls_are_lost() {
    assert_eq!(
        written(&accepted::<Forgetful>(r#"{"id":null,"z":[{}]}"#)),
        "{}"
    );
}

#[test]
fn a_tag_that_was_absent_is_not_written() {
    let tagless: Format = faithful(r#"{"rate":24000,"channels":1}"#);
    let tagged: Format = faithful(r#"{"type":"audio/pcm","rate":24000,"channels":1}"#);
    assert_eq!(tagless, tagged);
    let Format::Pcm(mut pcm) = tagless else {
        panic!()
    };
    pcm.extra.clear();
    assert_eq!(
        written(&Format::Pcm(pcm)),
        r#"{"type":"audio/pcm","rate":24000}"#
    );
    faithful::<Format>(r#"{"type":"audio/pcmu"}"#);
}

#[test]
fn a_hundred_thousand_unknown_fields_cost_no_more_than_they_weigh() {
    let start = Instant::now();
    let fields: String = (0..100_000).map(|n| format!(r#","k{n}":{n}"#)).collect();
    let json = format!(r#"{{"type":"response","id":"r"{fields}}}"#);
    let response: Response = serde_json::from_str(&json).unwrap();
    assert_eq!(response.extra.len(), 100_000);
    assert_eq!(response.extra.get("k99999"), Some(&99_999.into()));
    assert_eq!(serde_json::to_string(&response).unwrap(), json);
    assert_eq!(response, response.clone());

    let json = format!(
        r#"{{"type":"response","id":"r"{}}}"#,
        r#","u":1"#.repeat(100_000)
    );
    assert_eq!(
        serde_json::from_str::<Response>(&json).unwrap().extra.len(),
        1
    );
    // Quadratic in the number of fields is minutes, also where other tests run beside this one.
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn what_is_kept_nests_no_deeper_than_128_levels() {
    // JSON has its own limit of the same depth; MessagePack lets more through.
    let nested = |depth: usize| {
        [
            vec![0x82, 0xa1, b'z'],
            vec![0x91; depth],
            vec![0xc0, 0xa2, b'i', b'd', 0xc0],
        ]
        .concat()
    };
    let deep: ServerResponse = from_message_pack(&nested(127)).unwrap();
    assert!(!format!("{:?}", deep.clone()).is_empty());
    let error = from_message_pack::<ServerResponse>(&nested(128)).unwrap_err();
    assert_eq!(error, "z: nested deeper than 128 levels");
    assert!(
        from_message_pack::<ServerResponse>(&nested(900))
            .unwrap_err()
            .len()
            <= 512
    );
}

#[test]
fn a_broken_value_of_an_unknown_field_is_an_error() {
    let error =
        serde_json::from_str::<Response>(r#"{"type":"response","id":"r","z":01}"#).unwrap_err();
    assert!(error.is_syntax(), "{error}");
    let error =
        serde_json::from_str::<Response>(r#"{"type":"response","id":"r","z":[1"#).unwrap_err();
    assert!(error.is_eof(), "{error}");
}

#[test]
fn debug_shows_no_value_that_was_meant_for_a_secret() {
    let response: ServerResponse =
        accepted(r#"{"token":["SENTINEL-never-print"],"id":null,"free":[1]}"#);
    let debug = format!("{:?} {:#?}", response.extra, response);
    assert!(!debug.contains("SENTINEL"), "{debug}");
    assert_eq!(
        format!("{:?}", response.extra),
        r#"Extra { unknown: {"free": Array [Number(1)]}, nulls: ["id"], set_aside: ["token"] }"#,
    );
    assert_eq!(
        format!("{:?}", Extra::from([("a", 1)])),
        r#"{"a": Number(1)}"#
    );
    assert_eq!(format!("{:?}", Extra::new()), "{}");
}

/// With serde_json's `arbitrary_precision`, which any crate may turn on for all.
#[cfg(feature = "arbitrary_precision")]
#[test]
fn numbers_that_no_type_holds_keep_their_digits() {
    let json = r#"{"type":"response","id":"r","a":1.10,"b":1e+400,"c":123456789012345678901234567890,"d":[-0.0]}"#;
    let response: Response = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&response).unwrap(), json);
    let cbor = crate::formats::to_cbor(&response);
    let ciborium::Value::Map(entries) = ciborium::from_reader(cbor.as_slice()).unwrap() else {
        panic!()
    };
    assert_eq!(entries[2].1, ciborium::Value::Float(1.1));
    assert_eq!(entries[3].1, ciborium::Value::Text("1e+400".to_owned()));
    assert_eq!(
        entries[4].1,
        ciborium::Value::from(123_456_789_012_345_678_901_234_567_890_u128)
    );
}

/// Nor are they taken for texts, from a buffer or not.
#[test]
fn a_number_that_no_type_holds_is_no_text() {
    let refused = |json: &str| {
        let error = serde_json::from_str::<Format>(json).unwrap_err();
        assert!(error.to_string().contains("out of range"), "{error}");
    };
    refused(r#"{"type":"audio/pcm","rate":1e400}"#);
    refused(r#"{"rate":1e400,"type":"audio/pcm"}"#);
    refused(r#"{"rate":1e400}"#);

    let text = |json: &str| serde_json::from_str::<Noted>(json).unwrap_err();
    assert!(
        text(r#"{"kind":"noted","note":1e400}"#)
            .to_string()
            .contains("out of range")
    );
    assert!(
        text(r#"{"note":1e400,"kind":"noted"}"#)
            .to_string()
            .contains("out of range")
    );
}
