//! In what a session holds: tools, detectors, formats, modes.

use openai_realtime::ga;
use realtime_model::Nullable;
use serde_json::{Value, json};

use super::{tag, with};
use crate::kept::kept;

fn session_updated() -> Value {
    json!({
        "type": "session.updated",
        "event_id": "event_2",
        "session": {
            "type": "realtime",
            "id": "sess_1",
            "model": "gpt-realtime",
            "output_modalities": ["audio"],
            "tools": [
                {"type": "function", "name": "look", "parameters": {"type": "object"}},
                {"type": "mcp", "server_label": "tides", "require_approval": "never"}
            ],
            "tool_choice": "auto",
            "truncation": "auto",
            "tracing": "auto",
            "audio": {
                "input": {
                    "format": {"type": "audio/pcm", "rate": 24000},
                    "noise_reduction": {"type": "near_field"},
                    "turn_detection": {"type": "semantic_vad", "eagerness": "low"}
                },
                "output": {"voice": "marin"}
            }
        }
    })
}

fn session(event: &Value) -> ga::RealtimeSession {
    let ga::ServerEvent::SessionUpdated(updated) = kept(event) else {
        panic!("not an update");
    };
    let ga::Session::Realtime(session) = updated.session else {
        panic!("not a realtime session");
    };
    *session
}

#[test]
fn a_session() {
    let event = with(session_updated(), "/session/type", json!("dictation"));
    let ga::ServerEvent::SessionUpdated(updated) = kept(&event) else {
        panic!("not an update");
    };
    let ga::Session::Other(session) = updated.session else {
        panic!("known");
    };
    assert_eq!(tag(&session), Some("dictation"));
    let asked = with(event, "/type", json!("session.update"));
    let ga::ClientEvent::SessionUpdate(update) = kept(&asked) else {
        panic!("not an update");
    };
    assert!(matches!(update.session, ga::SessionCreateRequest::Other(_)));
}

#[test]
fn a_tool() {
    let tool = json!({"type": "code_interpreter", "container": {"memory": "1g"}});
    let tools = session(&with(session_updated(), "/session/tools/0", tool)).tools;
    let [ga::Tool::Other(tool), ga::Tool::Mcp(_)] = &tools.expect("tools")[..] else {
        panic!("not an unknown tool before an MCP server");
    };
    assert_eq!(tag(tool), Some("code_interpreter"));
}

#[test]
fn a_choice_among_tools() {
    let word = session(&with(
        session_updated(),
        "/session/tool_choice",
        json!("eager"),
    ));
    assert_eq!(
        word.tool_choice,
        Some(ga::ToolChoice::Other("eager".into()))
    );
    let object = json!({"type": "allowed_tools", "mode": "auto"});
    let object = session(&with(session_updated(), "/session/tool_choice", object));
    assert!(matches!(
        object.tool_choice,
        Some(ga::ToolChoice::OtherTool(_))
    ));
}

#[test]
fn a_turn_detection() {
    for detection in [
        json!({"type": "azure_semantic_vad", "remove_filler_words": true}),
        json!({"type": null}),
        json!({"threshold": 0.5}),
    ] {
        let place = "/session/audio/input/turn_detection";
        let audio = session(&with(session_updated(), place, detection.clone())).audio;
        let input = audio.expect("audio").input.expect("input");
        let Nullable::Value(ga::RealtimeAudioInputTurnDetection::Other(kept)) =
            input.turn_detection
        else {
            panic!("known: {detection}");
        };
        assert_eq!(kept.to_value(), detection);
    }
}

#[test]
fn everything_else_that_a_session_names() {
    let place = |field: &str| format!("/session/{field}");
    let one = |field: &str, value| session(&with(session_updated(), &place(field), value));
    let audio = |field: &str, value| {
        one(field, value)
            .audio
            .expect("audio")
            .input
            .expect("input")
    };
    assert_eq!(one("model", json!("gpt-9")).model, Some("gpt-9".into()));
    assert_eq!(
        one("output_modalities/0", json!("scent")).output_modalities,
        Some(vec!["scent".into()])
    );
    assert_eq!(
        one("truncation", json!("half")).truncation,
        Some(ga::RealtimeTruncation::Other("half".into()))
    );
    let object = json!({"type": "summary"});
    let truncation = one("truncation", object.clone()).truncation;
    assert!(matches!(
        truncation,
        Some(ga::RealtimeTruncation::OtherObject(_))
    ));
    assert_eq!(
        one("tracing", json!("manual")).tracing,
        Nullable::Value(ga::RealtimeTracingConfig::Other("manual".into()))
    );
    let format = audio("audio/input/format", object).format;
    assert!(matches!(format, Some(ga::RealtimeAudioFormat::Other(_))));
    let reduction = audio("audio/input/noise_reduction/type", json!("underwater")).noise_reduction;
    let reduction = reduction.as_option().cloned().expect("a filter");
    assert_eq!(reduction.r#type, Some("underwater".into()));
}
