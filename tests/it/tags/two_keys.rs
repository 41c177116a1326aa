//! Two discriminators.

use super::*;

/// Two keys: the Realtime API needs them for its items.
#[realtime_model(tag(type = "message", role = "user"))]
#[derive(Debug, Clone, PartialEq)]
struct UserMessage {
    text: String,
}

#[realtime_model(tag(type = "message", role = "system"))]
#[derive(Debug, Clone, PartialEq)]
struct SystemMessage {
    text: String,
}

#[realtime_model]
#[derive(Debug, Clone, PartialEq)]
enum Item {
    User(UserMessage),
    System(SystemMessage),
    #[model(tag(type = "message", role = "assistant"))]
    Assistant(Plain),
    #[model(tag(type = "function_call"))]
    Call {
        role: Option<String>,
        name: String,
    },
    #[model(other)]
    Other(Unknown),
}

#[test]
fn two_discriminators_in_any_order() {
    let text = || "t".to_owned();
    for json in orders(&[r#""type":"message""#, r#""role":"user""#, r#""text":"t""#]) {
        assert_eq!(
            accepted::<Item>(&json),
            Item::User(UserMessage { text: text() })
        );
    }
    for json in orders(&[
        r#""type":"message""#,
        r#""role":"system""#,
        r#""text":"t""#,
        r#""x":{"type":"y"}"#,
    ]) {
        assert_eq!(
            accepted::<Item>(&json),
            Item::System(SystemMessage { text: text() })
        );
    }
    for json in orders(&[
        r#""type":"message""#,
        r#""role":"assistant""#,
        r#""text":"t""#,
    ]) {
        let item: Item = accepted(&json);
        assert_eq!(item, Item::Assistant(Plain { text: text() }));
        assert_eq!(
            write(&item),
            r#"{"type":"message","role":"assistant","text":"t"}"#
        );
    }
}

/// A key that tells some members apart is a plain field of another.
#[test]
fn a_discriminator_may_be_a_field_of_another_member() {
    for json in orders(&[
        r#""type":"function_call""#,
        r#""role":"user""#,
        r#""name":"n""#,
    ]) {
        let expected = Item::Call {
            role: Some("user".to_owned()),
            name: "n".to_owned(),
        };
        assert_eq!(accepted::<Item>(&json), expected, "{json}");
    }
    let call = Item::Call {
        role: None,
        name: "n".to_owned(),
    };
    assert_eq!(
        accepted::<Item>(r#"{"name":"n","type":"function_call"}"#),
        call
    );
}

#[test]
fn an_unknown_combination_is_other() {
    for json in orders(&[r#""type":"message""#, r#""role":"tool""#, r#""text":"t""#]) {
        assert!(
            matches!(accepted::<Item>(&json), Item::Other(other) if other.tag("role") == Some("tool")),
            "{json}"
        );
    }
    for json in [
        r#"{"type":"message"}"#,
        r#"{"role":"user"}"#,
        "{}",
        r#"{"type":null,"role":"user"}"#,
    ] {
        assert!(matches!(accepted::<Item>(json), Item::Other(_)), "{json}");
    }
}

#[test]
fn without_other_the_nearest_tags_are_named() {
    #[realtime_model]
    #[derive(Debug, PartialEq)]
    enum Messages {
        User(UserMessage),
        System(SystemMessage),
    }
    for json in orders(&[r#""type":"message""#, r#""role":"usr""#]) {
        assert_eq!(
            refused_everywhere::<Messages>(&json),
            "role: expected one of \"user\", \"system\", got \"usr\""
        );
    }
    assert_eq!(
        refused_everywhere::<Messages>(r#"{"type":"message"}"#),
        "missing field `role`"
    );
    assert_eq!(
        refused_everywhere::<Messages>(r#"{"role":"user"}"#),
        "missing field `type`"
    );
    for json in orders(&[r#""type":"massage""#, r#""role":"user""#]) {
        assert_eq!(
            refused_everywhere::<Messages>(&json),
            "type: expected \"message\", got \"massage\"",
            "{json}"
        );
    }
}
