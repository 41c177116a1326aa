//! New values, members and events that fail, or lose, a whole event elsewhere.

use openai_realtime::{beta, ga};
use serde_json::json;

use crate::kept::kept;

/// A hard error elsewhere.
#[test]
fn unknown_event_is_a_hard_error() {
    let sent = json!({"type": "conversation.summarized", "event_id": "event_1", "summary": "They talked."});
    let event: ga::ServerEvent = kept(&sent);
    assert!(matches!(event, ga::ServerEvent::Other(_)));
}

/// Elsewhere the tag survives, and nothing else.
#[test]
fn payload_of_an_unknown_event_is_lost() {
    let sent = json!({"type": "conversation.summarized", "summary": {"words": ["They", "talked"]}});
    let ga::ServerEvent::Other(event) = kept(&sent) else {
        panic!("known");
    };
    assert_eq!(
        event.get("summary"),
        Some(&json!({"words": ["They", "talked"]}))
    );
}

/// Elsewhere one of them, nested anywhere, fails the whole event.
#[test]
fn one_unknown_status_voice_item_or_tool_type_nested_anywhere() {
    let response = |item, status: &str, voice: &str| {
        json!({"type": "response.done", "event_id": "event_1", "response": {
            "id": "resp_1", "status": status, "output": [item], "audio": {"output": {"voice": voice}}}})
    };
    let item = || json!({"type": "message", "role": "assistant", "content": []});
    kept::<ga::ServerEvent>(&response(item(), "paused", "marin"));
    kept::<ga::ServerEvent>(&response(item(), "completed", "juniper"));
    kept::<ga::ServerEvent>(&response(
        json!({"type": "web_search_call"}),
        "completed",
        "marin",
    ));
    let session = json!({"type": "session.updated", "session": {"type": "realtime",
        "tools": [{"type": "code_interpreter"}]}});
    kept::<ga::ServerEvent>(&session);
    kept::<beta::ServerEvent>(&session);
}

/// Elsewhere `tag = "type"` stands over structs that declare `type` too, and no event with a session ever decodes.
#[test]
fn tag_over_structs_that_declare_type_too() {
    let sent = json!({"type": "session.created", "event_id": "event_1",
        "session": {"type": "realtime", "id": "sess_1", "audio": {"input": {"turn_detection": {"type": "server_vad"}}}}});
    let ga::ServerEvent::SessionCreated(created) = kept(&sent) else {
        panic!("not a session");
    };
    assert!(matches!(created.session, ga::Session::Realtime(_)));
    // A field of that name, where it is no tag.
    let sent =
        json!({"type": "response.output_item.done", "item": {"type": "message", "role": "user"}});
    let beta::ServerEvent::ResponseOutputItemDone(done) = kept(&sent) else {
        panic!("not an item");
    };
    assert_eq!(done.item.r#type, Some(beta::ItemType::Message));
}

/// Elsewhere an `untagged` unit variant renamed "inf" never decodes.
#[test]
fn an_untagged_unit_variant_renamed_inf() {
    use realtime_model::IntOrInf;

    let tokens = |value| {
        let sent = json!({"type": "session.update", "session": {"type": "realtime", "max_output_tokens": value}});
        let ga::ClientEvent::SessionUpdate(update) = kept(&sent) else {
            panic!("not an update");
        };
        let ga::SessionCreateRequest::Realtime(session) = update.session else {
            panic!("not a realtime session");
        };
        session.max_output_tokens
    };
    assert_eq!(tokens(json!("inf")), Some(IntOrInf::Inf));
    assert_eq!(tokens(json!(4096)), Some(IntOrInf::Int(4096)));
}
