//! From JSON to PCM bytes and back: the base64 inside a message is part of the work.

use std::{cell::RefCell, hint::black_box, rc::Rc};

use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{
    harness::Candidate,
    models::{ours_audio, serde_owned},
    streams,
};

/// How much PCM one `input_audio_buffer.append` carries.
const APPENDED: usize = 4096;

/// Audio deltas, decoded down to the bytes to play.
#[must_use]
pub fn to_pcm(messages: &[String]) -> Vec<Candidate> {
    vec![
        reader("serde_derive, then base64", messages, |message| {
            let pcm = STANDARD.decode(delta(message).as_bytes());
            black_box(&pcm.expect("the base64 is canonical"));
        }),
        reader("ours", messages, |message| {
            play(&serde_json::from_str(message).expect("the stream decodes"));
        }),
        reader("ours json", messages, |message| {
            play(&realtime_model::json::from_str(message).expect("the stream decodes"));
        }),
    ]
}

fn reader(name: &str, messages: &[String], read: fn(&str)) -> Candidate {
    let messages: Rc<[String]> = messages.into();
    Candidate::new(name, messages.len(), move || {
        messages.iter().for_each(|message| read(black_box(message)));
    })
}

/// The text of an audio delta.
fn delta(message: &str) -> String {
    match serde_json::from_str(message).expect("the stream decodes") {
        serde_owned::ServerEvent::ResponseOutputAudioDelta(delta) => delta.delta,
        _ => String::new(),
    }
}

fn play(event: &ours_audio::ServerEvent) {
    if let ours_audio::ServerEvent::ResponseOutputAudioDelta(delta) = event {
        black_box(delta.delta.as_bytes().expect("the base64 is canonical"));
    }
}

/// One `input_audio_buffer.append`, from recorded bytes to JSON in a buffer that is reused. Ours owns the bytes: whoever
/// recorded them gives them away.
#[must_use]
pub fn append() -> Vec<Candidate> {
    let pcm = streams::pcm(APPENDED);
    let ours = || ours_audio::AppendEvent {
        event_id: None,
        audio: streams::pcm(APPENDED).into(),
    };
    vec![
        writer(
            "base64, then serde_derive",
            pcm,
            |buffer: &mut Vec<u8>, pcm| {
                let audio = STANDARD.encode(pcm);
                let append = serde_owned::AppendEvent {
                    event_id: None,
                    audio,
                };
                serde_json::to_writer(buffer, &TaggedAppend::Append(append)).is_ok()
            },
        ),
        writer("ours", ours(), |buffer: &mut Vec<u8>, append| {
            serde_json::to_writer(buffer, append).is_ok()
        }),
        writer("ours json", ours(), |buffer: &mut Vec<u8>, append| {
            realtime_model::json::to_writer(buffer, append).is_ok()
        }),
        writer(
            "ours json, append",
            ours(),
            |buffer: &mut String, append| realtime_model::json::append(buffer, append).is_ok(),
        ),
    ]
}

fn writer<T: 'static, B: Buffer>(name: &str, input: T, write: fn(&mut B, &T) -> bool) -> Candidate {
    let buffer = RefCell::new(B::default());
    Candidate::new(name, 1, move || {
        let mut buffer = buffer.borrow_mut();
        buffer.clear();
        assert!(write(&mut buffer, black_box(&input)), "the event encodes");
        black_box(&buffer);
    })
}

/// A buffer that is emptied before each message.
trait Buffer: Default + 'static {
    fn clear(&mut self);
}

impl Buffer for Vec<u8> {
    fn clear(&mut self) {
        self.clear();
    }
}

impl Buffer for String {
    fn clear(&mut self) {
        self.clear();
    }
}

/// As the client events of an SDK would be: the tag is written by the union.
#[derive(serde::Serialize)]
#[serde(tag = "type")]
enum TaggedAppend {
    #[serde(rename = "input_audio_buffer.append")]
    Append(serde_owned::AppendEvent),
}
