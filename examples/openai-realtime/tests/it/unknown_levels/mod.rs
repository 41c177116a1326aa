//! One thing in an event is unknown, at each level in turn: the event decodes, the thing is kept, and comes back.

mod beta;
mod everywhere;
mod response;
mod session;

use openai_realtime::{ga, translation};
use realtime_model::{Unknown, realtime_model};
use serde_json::{Value, json};

use crate::kept::kept;

/// The event with another value at the place.
fn with(mut event: Value, place: &str, value: Value) -> Value {
    *event.pointer_mut(place).expect("the place is there") = value;
    event
}

fn tag(unknown: &Unknown) -> Option<&str> {
    unknown.tag("type")
}

#[test]
fn an_event() {
    let sent = json!({"type": "output_audio_buffer.audio_started", "event_id": "event_1", "at": {"ms": [1, 2.5, null]}});
    let ga::ServerEvent::Other(event) = kept(&sent) else {
        panic!("known");
    };
    assert_eq!(tag(&event), Some("output_audio_buffer.audio_started"));
    assert_eq!(event.get("at"), Some(&json!({"ms": [1, 2.5, null]})));
    assert!(matches!(
        kept(&sent),
        openai_realtime::beta::ServerEvent::Other(_)
    ));
    assert!(matches!(kept(&sent), translation::ServerEvent::Other(_)));
    assert!(matches!(kept(&sent), ga::ClientEvent::Other(_)));
    assert!(matches!(
        kept(&sent),
        openai_realtime::beta::ClientEvent::Other(_)
    ));
    assert!(matches!(kept(&sent), translation::ClientEvent::Other(_)));
}

#[test]
fn an_event_is_decoded_later_by_who_knows_it() {
    #[realtime_model(tag(type = "ping"))]
    struct Ping {
        timestamp: u64,
    }

    let sent = json!({"type": "ping", "event_id": "event_1", "timestamp": 7});
    let ga::ServerEvent::Other(event) = kept(&sent) else {
        panic!("known");
    };
    let ping: Ping = event.decode().expect("a ping");
    assert_eq!(ping.timestamp, 7);
}
