//! Fields that get lost, or that must be there, elsewhere.

use openai_realtime::{beta, ga};
use realtime_model::Nullable;
use serde_json::{Value, json};

use crate::kept::kept;

fn usage(details: Value) -> ga::RealtimeResponseUsageInputTokenDetails {
    let sent =
        json!({"type": "response.done", "response": {"usage": {"input_token_details": details}}});
    let ga::ServerEvent::ResponseDone(done) = kept(&sent) else {
        panic!("not a response");
    };
    let usage = done.response.usage.expect("usage");
    usage.input_token_details.expect("details")
}

/// Elsewhere a field is declared as `cached_token_details`; it is never there, and what is there is lost in silence.
#[test]
fn one_misspelt_key_loses_data_in_silence() {
    let details = usage(json!({"cached_tokens_details": {"audio_tokens": 7}}));
    let cached = details.cached_tokens_details.expect("as it is spelt");
    assert_eq!(cached.audio_tokens, Some(7));
    let details = usage(json!({"cached_token_details": {"audio_tokens": 7}}));
    assert_eq!(details.cached_tokens_details, None);
    assert_eq!(
        details.extra.get("cached_token_details"),
        Some(&json!({"audio_tokens": 7}))
    );
}

#[test]
fn extra_fields_are_lost() {
    let sent = json!({"type": "response.output_text.delta", "delta": "Good", "obfuscation": "x7",
        "latency": {"ms": [3, 4]}});
    let ga::ServerEvent::ResponseTextDelta(delta) = kept(&sent) else {
        panic!("not text");
    };
    assert_eq!(delta.extra.len(), 2);
}

#[test]
fn nulls_are_dropped() {
    let sent = json!({"type": "response.created",
        "response": {"id": "resp_1", "status_details": null, "usage": null, "metadata": null}});
    let ga::ServerEvent::ResponseCreated(created) = kept(&sent) else {
        panic!("not a response");
    };
    assert_eq!(created.response.extra.nulls().count(), 3);
}

/// Elsewhere an absent field comes back as null, or null as an absent field.
#[test]
fn null_and_absent_are_confused_both_ways() {
    let detection = |session| {
        let sent = json!({"type": "session.update", "session": session});
        let beta::ClientEvent::SessionUpdate(update) = kept(&sent) else {
            panic!("not an update");
        };
        update.session.turn_detection
    };
    assert_eq!(detection(json!({})), Nullable::Absent);
    assert_eq!(detection(json!({"turn_detection": null})), Nullable::Null);
    let on = detection(json!({"turn_detection": {"type": "server_vad"}}));
    assert_eq!(
        on.as_option().and_then(|on| on.r#type.clone()),
        Some("server_vad".into())
    );
}

/// Elsewhere the fields that a server may leave out are mandatory.
#[test]
fn fields_that_the_server_may_leave_out_are_mandatory() {
    kept::<ga::ServerEvent>(&json!({"type": "response.output_audio.delta", "delta": "AAAA"}));
    kept::<ga::ServerEvent>(&json!({"type": "error", "error": {}}));
    kept::<ga::ServerEvent>(&json!({"type": "session.created", "session": {}}));
    kept::<beta::ServerEvent>(&json!({"type": "response.done", "response": {}}));
}

/// Elsewhere `response.create` has fields that must be there, so that this cannot be said.
#[test]
fn response_create_with_instructions_alone_cannot_be_expressed() {
    let response = ga::RealtimeResponseCreateParams {
        instructions: Some("Greet the caller.".into()),
        ..Default::default()
    };
    let event = ga::ResponseCreate {
        response: Some(response.into()),
        ..Default::default()
    };
    let written = serde_json::to_value(ga::ClientEvent::ResponseCreate(event)).expect("JSON");
    let sent =
        json!({"type": "response.create", "response": {"instructions": "Greet the caller."}});
    assert_eq!(written, sent);
    kept::<ga::ClientEvent>(&sent);
    kept::<beta::ClientEvent>(&sent);
}
