//! In what a response holds: items, parts, states, voices.

use openai_realtime::ga;
use serde_json::{Value, json};

use super::{tag, with};
use crate::kept::kept;

fn response_done() -> Value {
    json!({
        "type": "response.done",
        "event_id": "event_1",
        "response": {
            "object": "realtime.response",
            "id": "resp_1",
            "status": "completed",
            "status_details": {"type": "completed", "reason": null},
            "output": [
                {"id": "item_1", "type": "function_call", "name": "look", "call_id": "call_1", "arguments": "{}"},
                {"id": "item_2", "type": "message", "role": "assistant", "status": "completed",
                 "content": [{"type": "output_text", "text": "Here."}, {"type": "output_audio", "transcript": "Here."}]}
            ],
            "audio": {"output": {"voice": "marin", "format": {"type": "audio/pcm", "rate": 24000}}}
        }
    })
}

fn response(event: &Value) -> ga::RealtimeResponse {
    let ga::ServerEvent::ResponseDone(done) = kept(event) else {
        panic!("not a response");
    };
    *done.response
}

#[test]
fn an_item() {
    let item = json!({"id": "item_1", "type": "web_search_call", "query": "tides"});
    let output = response(&with(response_done(), "/response/output/0", item)).output;
    let [
        ga::ConversationItem::Other(item),
        ga::ConversationItem::AssistantMessage(_),
    ] = &output.expect("output")[..]
    else {
        panic!("not an unknown item before a message");
    };
    assert_eq!(tag(item), Some("web_search_call"));
}

#[test]
fn a_message_of_an_unknown_role() {
    let output = response(&with(
        response_done(),
        "/response/output/1/role",
        json!("critic"),
    ))
    .output;
    let [_, ga::ConversationItem::Other(item)] = &output.expect("output")[..] else {
        panic!("not an unknown item");
    };
    assert_eq!(item.tag("role"), Some("critic"));
}

#[test]
fn a_content_part() {
    let part = json!({"type": "output_video", "frames": [{"at": 0}]});
    let output = response(&with(response_done(), "/response/output/1/content/0", part)).output;
    let [_, ga::ConversationItem::AssistantMessage(message)] = &output.expect("output")[..] else {
        panic!("no message");
    };
    let content = message.content.as_deref().expect("content");
    let [
        ga::AssistantContent::Other(part),
        ga::AssistantContent::OutputAudio(_),
    ] = content
    else {
        panic!("not an unknown part before speech");
    };
    assert_eq!(tag(part), Some("output_video"));
}

#[test]
fn a_part_of_an_event_of_its_own() {
    let sent = json!({"type": "response.content_part.added", "event_id": "event_1", "response_id": "resp_1",
        "item_id": "item_1", "output_index": 0, "content_index": 0, "part": {"type": "video", "url": "x"}});
    let ga::ServerEvent::ResponseContentPartAdded(added) = kept(&sent) else {
        panic!("not a part");
    };
    assert!(matches!(added.part, Some(ga::AssistantContent::Other(_))));
}

#[test]
fn a_status() {
    let response = response(&with(response_done(), "/response/status", json!("paused")));
    assert_eq!(response.status, Some("paused".into()));
    assert_eq!(response.id.as_deref(), Some("resp_1"));
}

#[test]
fn a_status_of_an_item_and_of_the_details() {
    let event = with(
        response_done(),
        "/response/output/1/status",
        json!("queued"),
    );
    let event = with(event, "/response/status_details/type", json!("paused"));
    let response = response(&event);
    let [_, ga::ConversationItem::AssistantMessage(message)] =
        &response.output.expect("output")[..]
    else {
        panic!("no message");
    };
    assert_eq!(message.status, Some("queued".into()));
    let details = response.status_details.expect("details");
    assert_eq!(details.r#type, Some("paused".into()));
}

#[test]
fn a_voice() {
    let place = "/response/audio/output/voice";
    let voice = |value| {
        let audio = response(&with(response_done(), place, value)).audio;
        audio
            .expect("audio")
            .output
            .expect("output")
            .voice
            .expect("voice")
    };
    assert_eq!(voice(json!("juniper")), ga::Voice::Other("juniper".into()));
    let ga::Voice::Custom(custom) = voice(json!({"name": "en-US-Ava", "type": "azure-standard"}))
    else {
        panic!("not custom");
    };
    assert_eq!(custom.extra.get("name"), Some(&json!("en-US-Ava")));
}
