//! In the beta family, where items, parts and tools are flat.

use openai_realtime::beta;
use serde_json::json;

use crate::kept::kept;

#[test]
fn every_level_of_the_beta_family() {
    let sent = json!({"type": "response.done", "response": {
        "status": "paused", "status_details": {"type": "paused", "reason": "coffee"}, "voice": "juniper",
        "modalities": ["scent"], "output_audio_format": "opus",
        "output": [{"type": "web_search_call", "status": "queued", "role": "critic", "content": [{"type": "video"}]}]
    }});
    let beta::ServerEvent::ResponseDone(done) = kept(&sent) else {
        panic!("not a response");
    };
    let response = done.response;
    assert_eq!(
        response.status,
        Some(beta::ResponseStatus::Other("paused".into()))
    );
    assert_eq!(response.voice, Some(beta::Voice::Other("juniper".into())));
    let item = &response.output.expect("output")[0];
    assert_eq!(
        item.r#type,
        Some(beta::ItemType::Other("web_search_call".into()))
    );
    let part = &item.content.as_deref().expect("content")[0];
    assert_eq!(part.r#type, Some(beta::ContentType::Other("video".into())));

    let sent = json!({"type": "session.updated", "session": {
        "turn_detection": {"type": "azure_semantic_vad"}, "tools": [{"type": "code_interpreter"}],
        "tool_choice": {"type": "function", "name": "look"}, "tracing": "manual", "voice": {"name": "en-US-Ava"}
    }});
    let beta::ServerEvent::SessionUpdated(updated) = kept(&sent) else {
        panic!("not an update");
    };
    let session = updated.session;
    let detection = session.turn_detection.expect("a detector");
    assert_eq!(
        detection.r#type,
        Some(beta::TurnDetectionType::Other("azure_semantic_vad".into()))
    );
    let tool = &session.tools.expect("tools")[0];
    assert_eq!(
        tool.r#type,
        Some(beta::ToolType::Other("code_interpreter".into()))
    );
    assert!(matches!(
        session.tool_choice,
        Some(beta::ToolChoice::Object(_))
    ));
    assert_eq!(session.voice, None);
    assert_eq!(
        session.extra.set_aside().next(),
        Some(("voice", &json!({"name": "en-US-Ava"})))
    );
}
