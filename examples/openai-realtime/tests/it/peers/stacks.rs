//! What stacks of other macros leave to the user.

use openai_realtime::ga::{self, ClientEvent, ServerEvent};
use realtime_model::{Unchecked, Valid, Validate};
use serde_json::json;

use crate::kept::kept;

/// A session whose audio and output break their bounds.
fn update(speed: &str, tokens: &str) -> String {
    format!(
        r#"{{"type": "session.update", "session": {{"type": "realtime",
        "max_output_tokens": {tokens}, "audio": {{"output": {{"speed": {speed}}}}}}}}}"#
    )
}

#[test]
fn ranges_are_not_checked() {
    let error = serde_json::from_str::<ClientEvent>(&update("3", "10")).expect_err("too fast");
    let text = "session.audio.output.speed: 3 is outside 0.25..=1.5";
    assert_eq!(error.to_string(), text);
    // A server may break them; the client does not lose the event for that, and can still ask.
    let sent = json!({"type": "session.updated", "session": {"type": "realtime",
        "audio": {"output": {"speed": 3.0}}}});
    let event: ServerEvent = kept(&sent);
    let violations = event.validate().expect_err("too fast");
    assert_eq!(violations.to_string(), text);
}

#[test]
fn nan_is_inside_a_range() {
    let output = ga::RealtimeAudioConfigOutput {
        speed: Some(f64::NAN),
        ..Default::default()
    };
    assert!(Valid::new(output.clone()).is_err());
    let mut bytes = Vec::new();
    ciborium::into_writer(&output, &mut bytes).expect("CBOR has NaN");
    let read = ciborium::from_reader::<Valid<ga::RealtimeAudioConfigOutput>, _>(&*bytes);
    assert!(
        read.expect_err("NaN")
            .to_string()
            .contains("speed: NaN is outside 0.25..=1.5")
    );
}

#[test]
fn violations_come_one_at_a_time() {
    let event: Unchecked<ClientEvent> =
        serde_json::from_str(&update("3", "0")).expect("well formed");
    let violations = event.check().expect_err("two are broken");
    let paths: Vec<_> = violations
        .iter()
        .map(|violation| violation.path().to_string())
        .collect();
    assert_eq!(
        paths,
        ["session.max_output_tokens", "session.audio.output.speed"]
    );
}

/// Elsewhere a fallback for unknown members takes malformed known ones too.
#[test]
fn a_malformed_known_member_is_swallowed_by_the_fallback() {
    let text = r#"{"type": "response.output_text.delta", "delta": {"text": "Good"}}"#;
    let error = serde_json::from_str::<ServerEvent>(text).expect_err("malformed");
    assert!(
        error
            .to_string()
            .starts_with("delta: expected a string, got an object"),
        "{error}"
    );
    let text = r#"{"delta": {"text": "Good"}, "type": "response.output_text.delta"}"#;
    let error = serde_json::from_str::<ServerEvent>(text).expect_err("malformed");
    assert!(
        error
            .to_string()
            .starts_with("delta: expected a string, got an object"),
        "{error}"
    );
}

/// By hand, or not at all, elsewhere.
#[test]
fn two_discriminators() {
    let item = |role: &str| {
        let sent = json!({"type": "conversation.item.added", "item": {"role": role, "type": "message",
            "content": [{"type": "input_text", "text": "Hello"}]}});
        let ServerEvent::ConversationItemAdded(added) = kept(&sent) else {
            panic!("not an item");
        };
        added.item
    };
    assert!(matches!(item("user"), ga::ConversationItem::UserMessage(_)));
    assert!(matches!(
        item("system"),
        ga::ConversationItem::SystemMessage(_)
    ));
    assert!(matches!(item("critic"), ga::ConversationItem::Other(_)));
}

/// Elsewhere a secret is repeated in the text of an error, or shown by `Debug`.
#[test]
fn a_secret_is_shown() {
    let text = r#"{"value": "ek_never_show", "expires_at": 1, "session": {}}"#;
    let response: ga::ClientSecretCreateResponse = serde_json::from_str(text).expect("a key");
    assert!(!format!("{response:?}").contains("never_show"));
    assert_eq!(response.value.expose(), "ek_never_show");
    let text = r#"{"value": {"ek_never_show": 1}, "expires_at": 1, "session": {}}"#;
    let error = serde_json::from_str::<ga::ClientSecretCreateResponse>(text).expect_err("no key");
    assert!(!error.to_string().contains("never_show"), "{error}");
}
