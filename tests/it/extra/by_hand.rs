//! An `Extra` that is filled, changed or moved by hand.

use realtime_model::Extra;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Response, ServerResponse, keys, response};
use crate::formats::{accepted, written};

#[test]
fn nothing_that_is_put_in_by_hand_makes_a_key_twice() {
    let names = [
        "type",
        "id",
        "status_details",
        "maxTokens",
        "max_tokens",
        "note",
        "trace",
        "inner",
        "free",
    ];
    let full = Response {
        status_details: Some(vec![]),
        max_tokens: Some(1),
        note: "n".to_owned(),
        trace: Some(Uuid::nil()),
        inner: Some(Box::default()),
        ..response(names.into_iter().map(|name| (name, "by hand")).collect())
    };
    let json = serde_json::to_string(&full).unwrap();
    assert_eq!(
        keys(&json),
        [
            "type",
            "id",
            "status_details",
            "maxTokens",
            "note",
            "trace",
            "inner",
            "free"
        ]
    );
    assert_eq!(
        serde_json::from_str::<Value>(&json).unwrap()["free"],
        "by hand"
    );
    assert!(!json.replace(r#""free":"by hand""#, "").contains("by hand"));
}

#[test]
fn what_is_put_in_by_hand_for_an_empty_optional_field_is_written_in_its_place() {
    let extra = Extra::from([
        ("free", json!(1)),
        ("trace", Value::Null),
        ("id", json!("other")),
        ("note", json!("x")),
    ]);
    assert_eq!(
        written(&response(extra)),
        r#"{"type":"response","id":"r","trace":null,"free":1}"#
    );
}

#[test]
fn one_that_is_moved_to_another_model_makes_no_key_twice() {
    let one: ServerResponse = accepted(r#"{"id":null,"maxTokens":"many","note":"x","free":1}"#);
    let json = written(&response(one.extra));
    assert_eq!(
        json,
        r#"{"type":"response","id":"r","maxTokens":"many","free":1}"#
    );
}

#[test]
fn it_is_a_map_of_its_unknown_fields() {
    const NONE: Extra = Extra::new();
    let mut extra = NONE;
    assert!(extra.is_empty() && extra.get("a").is_none() && extra.remove("a").is_none());
    assert_eq!(extra.iter().len(), 0);
    assert_eq!(extra.insert("a", 1), None);
    extra.extend([("b", json!([2])), ("c", json!("3"))]);
    assert_eq!(extra.insert("a", "one"), Some(json!(1)));
    *extra.get_mut("c").unwrap() = Value::Null;
    assert_eq!((extra.len(), extra.iter().len()), (3, 3));
    assert!(extra.contains_key("b"));
    let pairs: Vec<_> = (&extra)
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(pairs, [r#"a="one""#, "b=[2]", "c=null"]);
    assert_eq!(extra.remove("b"), Some(json!([2])));
    let owned: Vec<(String, Value)> = extra.clone().into_iter().collect();
    assert_eq!(
        owned,
        [
            ("a".to_owned(), json!("one")),
            ("c".to_owned(), Value::Null)
        ]
    );
    let Value::Object(object) = json!({"k": 1}) else {
        panic!()
    };
    assert_eq!(Extra::from(object).get("k"), Some(&json!(1)));
}

#[test]
fn an_empty_one_is_as_large_as_a_pointer() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
}
