//! Values that are kept as they came: in extra fields, in fields of serde_json's `Value`, before a tag that comes late.

use std::collections::BTreeMap;

use realtime_model::{Extra, Unknown, json as fast, realtime_model};
use serde_json::{Value, json};

use crate::formats;
use crate::json::read;

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
struct Keeps {
    value: Value,
    #[model(extra)]
    extra: Extra,
}

#[realtime_model(tag(type = "kept"))]
#[derive(Debug, Clone, PartialEq)]
struct Kept {
    value: Value,
    optional: Option<Value>,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Event {
    Kept(Kept),
    #[model(other)]
    Other(Unknown),
}

const DEEP: &str =
    r#"{"a":[1,[],{},[{"b":"\n\u00e9"}],-2,1.5,true,null],"":{"c":{"d":18446744073709551615}}}"#;

#[test]
fn trees_of_any_kind() {
    let expected: Value = read(DEEP);
    let keeps: Keeps = formats::accepted(&format!(r#"{{"value":{DEEP},"more":{DEEP}}}"#));
    assert_eq!(keeps.value, expected);
    assert_eq!(keeps.extra.get("more"), Some(&expected));
    for text in [
        format!(r#"{{"type":"kept","value":{DEEP},"optional":{DEEP}}}"#),
        format!(r#"{{"value":{DEEP},"optional":{DEEP},"type":"kept"}}"#),
    ] {
        let Event::Kept(kept) = formats::accepted(&text) else {
            panic!("another member")
        };
        assert_eq!(kept.value, expected);
        assert_eq!(kept.optional, Some(expected.clone()));
        assert_eq!(fast::from_str::<Event>(&text).unwrap(), Event::Kept(kept));
    }
}

/// Of two entries with one key the last counts, whatever the first one was.
#[test]
fn keys_that_come_twice() {
    let twice = r#"{"a":{"x":1},"b":2,"a":[3]}"#;
    let expected = json!({"a": [3], "b": 2});
    for text in [
        format!(r#"{{"type":"kept","value":{twice}}}"#),
        format!(r#"{{"value":{twice},"type":"kept"}}"#),
    ] {
        let event = formats::read::<Event>(&text);
        for (format, event) in event {
            let Ok(Event::Kept(kept)) = event else {
                panic!("{format} refuses it")
            };
            assert_eq!(kept.value, expected, "{format}");
        }
        let Event::Kept(kept) = fast::from_str(&text).unwrap() else {
            panic!("another member")
        };
        assert_eq!(kept.value, expected);
    }
}

/// `null` for an optional value is none.
#[test]
fn null_is_a_value_where_one_is_required() {
    let text = r#"{"type":"kept","value":null,"optional":null}"#;
    let kept = Kept {
        value: Value::Null,
        optional: None,
    };
    assert_eq!(formats::accepted::<Event>(text), Event::Kept(kept.clone()));
    assert_eq!(fast::from_str::<Event>(text).unwrap(), Event::Kept(kept));
}

/// Keys of other formats are spelled as in JSON; what has no spelling is no key.
#[test]
fn keys_that_are_no_texts() {
    let tree = |key: ciborium::Value| {
        let map = ciborium::Value::Map(vec![(key, 1.into())]);
        formats::to_cbor(&BTreeMap::from([("value", map)]))
    };
    for (key, spelled) in [
        (7.into(), "7"),
        ((-7).into(), "-7"),
        (true.into(), "true"),
        ("text".into(), "text"),
    ] {
        let keeps: Keeps = formats::from_cbor(&tree(key)).unwrap();
        assert_eq!(keeps.value, json!({ spelled: 1 }));
    }
    let list = ciborium::Value::Array(vec![]);
    for (key, got) in [
        (list, "a list"),
        (ciborium::Value::Null, "null"),
        (1.5.into(), "1.5"),
        (vec![1_u8].into(), "bytes"),
    ] {
        let error = formats::from_cbor::<Keeps>(&tree(key)).unwrap_err();
        assert_eq!(error, format!("value: expected a key, got {got}"));
    }
}
