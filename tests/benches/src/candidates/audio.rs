//! From JSON to PCM bytes and back: the base64 inside a message is part of the work.

use std::{cell::RefCell, hint::black_box, rc::Rc};

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{harness::Candidate, models::serde_owned, streams};

/// How much PCM one `input_audio_buffer.append` carries.
const APPENDED: usize = 4096;

/// Audio deltas, decoded down to the bytes to play.
#[must_use]
pub fn to_pcm(messages: &[String]) -> Vec<Candidate> {
    let messages: Rc<[String]> = messages.into();
    vec![Candidate::new(
        "serde_derive, then base64",
        messages.len(),
        move || {
            for message in messages.iter() {
                let event = serde_json::from_str(black_box(message)).expect("the stream decodes");
                if let serde_owned::ServerEvent::ResponseOutputAudioDelta(delta) = &event {
                    black_box(
                        &STANDARD
                            .decode(&delta.delta)
                            .expect("the stream's base64 is canonical"),
                    );
                }
            }
        },
    )]
}

/// One `input_audio_buffer.append`, from recorded bytes to JSON in a buffer that is reused.
#[must_use]
pub fn append() -> Vec<Candidate> {
    let (pcm, buffer) = (streams::pcm(APPENDED), RefCell::new(Vec::new()));
    vec![Candidate::new("base64, then serde_derive", 1, move || {
        let mut buffer = buffer.borrow_mut();
        buffer.clear();
        let append = TaggedAppend::Append(serde_owned::AppendEvent {
            event_id: None,
            audio: STANDARD.encode(black_box(&pcm)),
        });
        serde_json::to_writer(&mut *buffer, &append).expect("the event encodes");
        black_box(&buffer);
    })]
}

/// As the client events of an SDK would be: the tag is written by the union.
#[derive(serde::Serialize)]
#[serde(tag = "type")]
enum TaggedAppend {
    #[serde(rename = "input_audio_buffer.append")]
    Append(serde_owned::AppendEvent),
}
