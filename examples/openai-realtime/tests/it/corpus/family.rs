//! Which model a recorded message is for, and what is asked of it.

use std::fmt::Debug;

use openai_realtime::{beta, ga, translation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::compare::difference;
use super::lines::Line;
use super::orders::{reversed, tags_last};

/// What happened to one message as one model.
type Verdict = Result<(), String>;

/// Something that a message is tried with.
pub(crate) trait Trial {
    fn run<T: DeserializeOwned + Serialize + PartialEq + Debug>(&self, line: &Line) -> Verdict;
}

/// Decodes, encodes, compares.
pub(crate) struct RoundTrip;

/// Decodes from other orders of keys, and from other formats, into the same value.
pub(crate) struct EveryWay;

/// The families for which a message is, after what the corpus guesses from its shape.
fn families(line: &Line) -> &'static [&'static str] {
    let only_translation = [
        "session.close",
        "session.closed",
        "session.input_audio_buffer.append",
        "session.input_transcript.delta",
        "session.output_audio.delta",
        "session.output_transcript.delta",
    ];
    let session = &line.event()["session"];
    if only_translation.contains(&line.tag()) || session["type"] == "translation" {
        return &["translation"];
    }
    match line.str("api") {
        "beta" => &["beta"],
        "ga" => &["ga"],
        _ => &["ga", "beta"],
    }
}

/// Tries a message as everything that it may be.
pub(crate) fn run(trial: &impl Trial, line: &Line) -> Verdict {
    families(line).iter().try_for_each(|family| {
        run_as(trial, line, family).map_err(|error| format!("as {family}: {error}"))
    })
}

fn run_as(trial: &impl Trial, line: &Line, family: &str) -> Verdict {
    match (family, line.str("direction")) {
        ("ga", "server") => trial.run::<ga::ServerEvent>(line),
        ("ga", "client") => trial.run::<ga::ClientEvent>(line),
        ("beta", "server") => trial.run::<beta::ServerEvent>(line),
        ("beta", "client") => trial.run::<beta::ClientEvent>(line),
        ("translation", "server") => trial.run::<translation::ServerEvent>(line),
        ("translation", "client") => trial.run::<translation::ClientEvent>(line),
        (_, "rest-request") => run_as_request(trial, line, family),
        _ => run_as_answer(trial, line, family),
    }
}

/// A body that a client sends over REST, told by what it has.
fn run_as_request(trial: &impl Trial, line: &Line, family: &str) -> Verdict {
    let has = |field: &str| line.event().get(field).is_some();
    match family {
        "translation" => trial.run::<translation::ClientSecretCreateParams>(line),
        _ if has("sdp") => trial.run::<ga::CallCreateParams>(line),
        _ if has("target_uri") => trial.run::<ga::CallReferParams>(line),
        _ if has("status_code") => trial.run::<ga::CallRejectParams>(line),
        _ if has("modalities") || family == "beta" => trial.run::<beta::SessionConfig>(line),
        _ if has("type") => trial.run::<ga::SessionCreateRequest>(line),
        _ => trial.run::<ga::ClientSecretCreateParams>(line),
    }
}

/// A body that the server answers with over REST, or an object by itself, told by what it has.
fn run_as_answer(trial: &impl Trial, line: &Line, family: &str) -> Verdict {
    let has = |field: &str| line.event().get(field).is_some();
    match line.event()["object"].as_str() {
        _ if has("value") && family == "translation" => {
            trial.run::<translation::RealtimeTranslationClientSecretCreateResponse>(line)
        }
        _ if has("value") => trial.run::<ga::ClientSecretCreateResponse>(line),
        _ if family == "translation" => trial.run::<translation::RealtimeTranslationSession>(line),
        Some("realtime.transcription_session") if has("modalities") => {
            trial.run::<beta::TranscriptionSession>(line)
        }
        _ if has("client_secret") => trial.run::<beta::SessionCreateResponse>(line),
        Some("realtime.item") => trial.run::<ga::ConversationItem>(line),
        Some("realtime.response") if has("modalities") => trial.run::<beta::RealtimeResponse>(line),
        Some("realtime.response") => trial.run::<ga::RealtimeResponse>(line),
        _ => trial.run::<ga::Session>(line),
    }
}

impl Trial for RoundTrip {
    fn run<T: DeserializeOwned + Serialize + PartialEq + Debug>(&self, line: &Line) -> Verdict {
        let value: T = serde_json::from_str(&line.text).map_err(|e| e.to_string())?;
        returns(line.event(), &value)
    }
}

fn returns<T: Serialize>(sent: &Value, value: &T) -> Verdict {
    let written = serde_json::to_string(value).map_err(|e| format!("not written: {e}"))?;
    let written: Value = serde_json::from_str(&written).map_err(|e| format!("no JSON: {e}"))?;
    match difference(sent, &written) {
        Some(difference) => Err(format!("changed at {}", difference.trim_start_matches('.'))),
        None => Ok(()),
    }
}

impl Trial for EveryWay {
    fn run<T: DeserializeOwned + Serialize + PartialEq + Debug>(&self, line: &Line) -> Verdict {
        let Ok(expected) = serde_json::from_str::<T>(&line.text) else {
            return refused::<T>(line);
        };
        let check = |way: &str, value: Result<T, String>| {
            let value = value.map_err(|e| format!("{way}: {e}"))?;
            if value != expected {
                return Err(format!("{way}: another value"));
            }
            returns(line.event(), &value).map_err(|e| format!("{way}: {e}"))
        };
        let json = |text: &str| serde_json::from_str(text).map_err(|e| e.to_string());
        check("reversed", json(&reversed(&line.text)))?;
        check("tags last", json(&tags_last(&line.text)))?;
        let slice = serde_json::from_slice(line.text.as_bytes());
        check("from_slice", slice.map_err(|e| e.to_string()))?;
        let reader = serde_json::from_reader(line.text.as_bytes());
        check("from_reader", reader.map_err(|e| e.to_string()))?;
        let value = serde_json::from_value(line.event().clone());
        check("from_value", value.map_err(|e| e.to_string()))?;
        check("CBOR", through_cbor(line.event()))?;
        check("MessagePack", through_message_pack(line.event()))?;
        check("CBOR of the model", through_cbor(&expected))?;
        check("MessagePack of the model", through_message_pack(&expected))
    }
}

/// What is refused in one order of keys is refused in all.
fn refused<T: DeserializeOwned>(line: &Line) -> Verdict {
    let taken = [reversed(&line.text), tags_last(&line.text)]
        .into_iter()
        .find(|text| serde_json::from_str::<T>(text).is_ok());
    taken.map_or(Ok(()), |text| {
        Err(format!("taken in another order: {text}"))
    })
}

fn through_cbor<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, String> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).map_err(|e| e.to_string())?;
    ciborium::from_reader(&*bytes).map_err(|e| e.to_string())
}

fn through_message_pack<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, String> {
    let bytes = rmp_serde::to_vec_named(value).map_err(|e| e.to_string())?;
    rmp_serde::from_slice(&bytes).map_err(|e| e.to_string())
}
