//! What becomes of a value that was set aside.

use super::*;

#[test]
fn newtypes_hold_their_invariant() {
    assert_eq!(
        taken("newtype", "1.0").newtype.map(Warm::into_inner),
        Some(1.0)
    );
    assert_eq!(aside("newtype", "2.0").newtype, None);
    assert_eq!(aside("newtype", "\"x\"").newtype, None);
    assert_eq!(aside("metadata", "[]").metadata, None);
}

#[test]
fn what_is_set_aside_gives_way_to_a_value() {
    let mut response = aside("small", "\"x\"");
    response.small = Some(1);
    assert_eq!(write(&response), object("small", "1"));
    response.small = None;
    assert_eq!(write(&response), object("small", "\"x\""));
    response.extra.clear();
    assert_eq!(write(&response), r#"{"id":"i","required":{}}"#);
}

#[test]
fn nulls_are_remembered_beside() {
    let json = r#"{"id":"i","temperature":null,"small":"x","inner":null,"nullable":null,"foreign":null,"required":{},"y":null}"#;
    let response: Response = faithful(json);
    assert!(
        response
            .extra
            .nulls()
            .eq(["temperature", "inner", "foreign"])
    );
    assert!(response.extra.set_aside().eq([("small", &json!("x"))]));
    assert!(response.extra.iter().eq([("y", &Value::Null)]));
    assert_eq!(response.nullable, Nullable::Null);
}

#[test]
fn several_are_set_aside_at_once_and_in_any_order() {
    let json = r#"{"small":"x","required":{},"flag":1,"id":"i","list":{"a":[1]}}"#;
    let response: Response = read(json);
    assert_eq!(response.extra.set_aside().count(), 3);
    let again: Response = read(&write(&response));
    assert_eq!(again.extra.set_aside().count(), 3);
    assert_eq!(
        serde_json::to_value(&response).unwrap(),
        serde_json::from_str::<Value>(json).unwrap()
    );
}

#[test]
fn a_secret_is_set_aside_unseen() {
    #[realtime_model(lenient)]
    #[derive(Debug)]
    struct Client {
        secret: Option<Secret<String>>,
        #[model(extra)]
        extra: Extra,
    }
    let client: Client = faithful(r#"{"secret":{"key":"hunter2"}}"#);
    assert!(client.secret.is_none() && client.extra.set_aside().count() == 1);
    assert!(!format!("{client:?}").contains("hunter2"));
}
