//! The semantics that are decided, a test for each row of their table, named by the row.

use allocation_counter::measure;
use realtime_model::{
    Extra, Metadata, Nullable, OrRaw, Secret, Unchecked, Unknown, Validate, realtime_model,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::formats::{self, accepted, refused as refused_everywhere};
use crate::json::{faithful, one_line, read, refused, write};

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
struct Plain {
    name: Option<String>,
    count: Option<u8>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq, Default)]
struct Keeping {
    name: Option<String>,
    count: Option<u8>,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(deny_unknown_fields)]
#[derive(Debug, Clone, PartialEq, Default)]
struct Denying {
    name: Option<String>,
}

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

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Detection {
    #[model(tag(type = "server_vad"))]
    Server { threshold: Option<f64> },
    #[model(other)]
    Other(Unknown),
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Closed {
    #[model(tag(type = "server_vad"))]
    Server { threshold: Option<f64> },
    #[model(tag(type = "semantic_vad"))]
    Semantic(Plain),
}

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

#[test]
fn floats_and_integers() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Numbers {
        integer: Option<u8>,
        signed: Option<i64>,
        float: Option<f64>,
        short: Option<f32>,
    }
    for json in ["1.0", "1.5", "1e0", "-0.0"] {
        for field in ["integer", "signed"] {
            let error = refused_everywhere::<Numbers>(&format!(r#"{{"{field}":{json}}}"#));
            assert!(
                error.starts_with(&format!("{field}: expected an integer, got ")),
                "{error}"
            );
        }
    }
    let numbers: Numbers = accepted(r#"{"float":60,"short":-7}"#);
    assert_eq!((numbers.float, numbers.short), (Some(60.0), Some(-7.0)));
    assert_eq!(write(&numbers), r#"{"float":60.0,"short":-7.0}"#);
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Floats {
    #[model(gt = -1e300)]
    above: Option<f64>,
    #[model(le = 1e300)]
    below: Option<f64>,
    #[model(range = 0.6..=1.2)]
    between: Option<f32>,
    #[model(multiple_of = 0.01)]
    step: Option<f64>,
    free: Option<f64>,
}

#[test]
fn nan_and_infinities() {
    for field in ["above", "below", "between", "step"] {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let map = std::collections::BTreeMap::from([(field, value)]);
            for error in [
                formats::from_cbor::<Floats>(&formats::to_cbor(&map)).unwrap_err(),
                formats::from_message_pack::<Floats>(&rmp_serde::to_vec(&map).unwrap())
                    .unwrap_err(),
            ] {
                assert!(one_line(error).starts_with(&format!("{field}: ")));
            }
        }
    }
    let free: Floats = formats::from_cbor(&formats::to_cbor(&json_free(f64::NAN))).unwrap();
    assert!(free.free.unwrap().is_nan());
}

fn json_free(value: f64) -> std::collections::BTreeMap<&'static str, f64> {
    [("free", value)].into()
}

#[test]
fn multiple_of_on_floats() {
    let step = |step| Floats {
        above: None,
        below: None,
        between: None,
        step: Some(step),
        free: None,
    };
    for value in [0.0, 0.3, 0.07, 1.1, 123_456.78, -0.29, 1e6 + 0.01] {
        assert_eq!(step(value).validate(), Ok(()), "{value}");
    }
    for value in [0.005, 0.301, 1.000_1, -0.001] {
        assert!(step(value).validate().is_err(), "{value}");
    }
}

#[test]
fn error_text() {
    let json = format!(r#"{{"name":{{"{}":1}}}}"#, "k".repeat(10_000));
    assert!(
        refused::<Plain>(&json)
            .starts_with("name: expected a string, got an object at line 1 column ")
    );
    let json = format!(r#"{{"count":"{}"}}"#, "v\\n\\u0007".repeat(10_000));
    let error = refused::<Plain>(&json);
    assert!(
        error.starts_with("count: expected an integer, got \"v\\n\\u{7}v\\n"),
        "{error}"
    );
    assert!(error.len() < 300, "{error}");
    #[realtime_model]
    #[derive(Debug)]
    struct Login {
        key: Secret<String>,
    }
    let error = refused::<Login>(r#"{"key":12345}"#);
    assert!(
        error.starts_with("key: expected a string, got ") && !error.contains("12345"),
        "{error}"
    );
    assert!(!format!("{:?}", read::<Login>(r#"{"key":"12345"}"#)).contains("12345"));
}

/// In an unknown field, in one of a foreign type, before a tag, and in what is kept.
#[test]
fn depth() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Deep {
        value: Option<Value>,
        foreign: Option<Vec<(Value,)>>,
        raw: Option<OrRaw<Plain>>,
        union: Option<Detection>,
        #[model(extra)]
        extra: Extra,
    }
    let nested =
        |levels: usize| (0..levels).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    let object = |path: &[&str], inner: Value| {
        path.iter().rev().fold(inner, |inner, step| match *step {
            "[]" => json!([inner]),
            key => json!({ key: inner }),
        })
    };
    for path in [
        ["value"].as_slice(),
        &["foreign", "[]", "[]"],
        &["raw"],
        &["union", "before"],
        &["extra"],
    ] {
        let fits = object(path, nested(128 - path.len()));
        assert!(
            serde_json::from_value::<Deep>(fits.clone()).is_ok(),
            "{path:?}"
        );
        let bytes = rmp_serde::to_vec(&fits).unwrap();
        assert!(rmp_serde::from_slice::<Deep>(&bytes).is_ok(), "{path:?}");
        let deeper = object(path, nested(129 - path.len()));
        let error = one_line(
            serde_json::from_value::<Deep>(deeper.clone())
                .unwrap_err()
                .to_string(),
        );
        assert!(
            error.contains("nested deeper than 128 levels"),
            "{path:?}: {error}"
        );
        let bytes = rmp_serde::to_vec(&deeper).unwrap();
        let error = one_line(
            rmp_serde::from_slice::<Deep>(&bytes)
                .unwrap_err()
                .to_string(),
        );
        assert!(
            error.contains("nested deeper than 128 levels"),
            "{path:?}: {error}"
        );
    }
}

#[test]
fn lengths_claimed_by_a_format() {
    #[realtime_model]
    #[derive(Debug)]
    struct Lists {
        _numbers: Option<Vec<u64>>,
        _models: Option<Vec<Keeping>>,
        _foreign: Option<Vec<uuid::Uuid>>,
        _tuples: Option<Vec<(u64, u64)>>,
        _map: Option<std::collections::HashMap<String, u64>>,
        _metadata: Option<Metadata>,
        _small: Option<smallvec::SmallVec<[u64; 2]>>,
        #[model(extra)]
        _extra: Extra,
    }
    // A map of one field: its name, then a list (or a map) of four thousand million items, none of which is there.
    let message = |name: &str, marker: u8| {
        let mut bytes = vec![0x81, 0xa0 | name.len() as u8];
        bytes.extend(name.as_bytes());
        bytes.extend([marker, 0xff, 0xff, 0xff, 0xff]);
        bytes
    };
    let (list, map) = (0xdd, 0xdf);
    for (name, marker) in [
        ("_numbers", list),
        ("_models", list),
        ("_foreign", list),
        ("_tuples", list),
        ("_map", map),
        ("_metadata", map),
        ("_small", list),
        ("unknown", list),
        ("unknown", map),
    ] {
        claims_nothing::<Lists>(&message(name, marker));
    }
    claims_nothing::<Lists>(&[0xdf, 0xff, 0xff, 0xff, 0xff]);
    claims_nothing::<Detection>(&[0xdf, 0xff, 0xff, 0xff, 0xff]);
    claims_nothing::<Unknown>(&[0xdf, 0xff, 0xff, 0xff, 0xff]);
}

#[track_caller]
fn claims_nothing<T: DeserializeOwned>(bytes: &[u8]) {
    let cost = measure(|| assert!(rmp_serde::from_slice::<T>(bytes).is_err()));
    assert!(cost.bytes_max <= 1 << 20, "{} bytes", cost.bytes_max);
}

#[test]
fn cbor_and_message_pack() {
    let value = Keeping {
        name: None,
        count: Some(1),
        extra: Extra::from([("x", 2)]),
    };
    // Two entries: a map, whatever the format's own way with structs is.
    assert_eq!(rmp_serde::to_vec(&value).unwrap()[0], 0x82);
    assert_eq!(
        rmp_serde::to_vec_named(&value).unwrap(),
        rmp_serde::to_vec(&value).unwrap()
    );
    assert_eq!(formats::to_cbor(&value)[0], 0xa2);
    let positional = rmp_serde::to_vec(&("n", 1)).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Plain>(&positional)
            .unwrap_err()
            .to_string(),
        "expected an object, got a list"
    );
    assert_eq!(
        formats::from_cbor::<Plain>(&formats::to_cbor(&("n", 1))),
        Err("expected an object, got a list".to_owned())
    );
}

#[test]
fn a_hand_filled_extra_makes_no_duplicate_key() {
    #[realtime_model(tag(type = "t"))]
    #[derive(Debug, PartialEq)]
    struct All {
        required: u8,
        optional: Option<u8>,
        nullable: Nullable<u8>,
        #[model(rename(serialize = "out", deserialize = "in"), alias = "alias")]
        renamed: u8,
        #[model(extra)]
        extra: Extra,
    }
    let names = [
        "type", "required", "optional", "nullable", "out", "in", "alias", "unknown",
    ];
    let all = |optional, nullable| All {
        required: 1,
        optional,
        nullable,
        renamed: 2,
        extra: names.map(|name| (name, 9)).into(),
    };
    let text = write(&all(Some(3), Nullable::Value(4)));
    assert_eq!(
        text,
        r#"{"type":"t","required":1,"optional":3,"nullable":4,"out":2,"unknown":9}"#
    );
    // Optional fields that are empty have theirs in their place.
    let text = write(&all(None, Nullable::Absent));
    assert_eq!(
        text,
        r#"{"type":"t","required":1,"optional":9,"nullable":9,"out":2,"unknown":9}"#
    );
    let text = write(&all(None, Nullable::Null));
    assert_eq!(
        text,
        r#"{"type":"t","required":1,"optional":9,"nullable":null,"out":2,"unknown":9}"#
    );
    // Formats that count their entries beforehand count the same.
    let bytes = rmp_serde::to_vec(&all(None, Nullable::Null)).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Value>(&bytes).unwrap(),
        serde_json::from_str::<Value>(&text).unwrap()
    );
}

#[test]
fn an_extra_that_moved_to_another_model() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Other {
        name: String,
        #[model(extra)]
        extra: Extra,
    }
    let keeping: Keeping = read(r#"{"name":null,"count":null,"x":1}"#);
    let other = Other {
        name: "n".to_owned(),
        extra: keeping.extra,
    };
    assert_eq!(write(&other), r#"{"name":"n","x":1}"#);
}

#[test]
fn the_outermost_model_decides() {
    #[realtime_model]
    #[derive(Debug, Clone, PartialEq)]
    struct Bounded {
        #[model(range = ..=5)]
        n: u8,
    }
    #[realtime_model(lenient)]
    #[derive(Debug, PartialEq)]
    struct Lenient {
        bounded: Bounded,
    }
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    struct Strict {
        lenient: Lenient,
    }
    let json = r#"{"bounded":{"n":6}}"#;
    let lenient: Lenient = faithful(json);
    assert_eq!(
        lenient.validate().unwrap_err().to_string(),
        "bounded.n: 6 is outside ..=5"
    );
    let error = refused::<Strict>(&format!(r#"{{"lenient":{json}}}"#));
    assert!(
        error.starts_with("lenient.bounded.n: 6 is outside ..=5"),
        "{error}"
    );
    let unchecked: Unchecked<Strict> = read(&format!(r#"{{"lenient":{json}}}"#));
    assert!(unchecked.check().is_err());
    // A list is no model: each of its items is a root.
    assert!(refused::<Vec<Bounded>>(r#"[{"n":5},{"n":6}]"#).starts_with("n: 6 is outside ..=5"));
    assert_eq!(read::<Vec<Lenient>>(&format!("[{json}]")).len(), 1);
}
