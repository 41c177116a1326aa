//! Encoding the values that a stream decodes to, into a buffer that is reused.

use std::{cell::RefCell, hint::black_box};

use serde::de::DeserializeOwned;

use crate::harness::Candidate;
use crate::models::serde_owned;
use crate::models::{ours_extra, ours_owned};

/// All encoders of `messages`; serde_derive comes first.
#[must_use]
pub fn encode(messages: &[String]) -> Vec<Candidate> {
    vec![
        writer(
            "serde_derive",
            messages,
            |buffer, value: &serde_owned::ServerEvent| serde_json::to_writer(buffer, value).is_ok(),
        ),
        writer(
            "ours",
            messages,
            |buffer, value: &ours_owned::ServerEvent| serde_json::to_writer(buffer, value).is_ok(),
        ),
        writer(
            "ours lossless",
            messages,
            |buffer, value: &ours_extra::ServerEvent| serde_json::to_writer(buffer, value).is_ok(),
        ),
        writer(
            "ours json",
            messages,
            |buffer, value: &ours_owned::ServerEvent| {
                realtime_model::json::to_writer(buffer, value).is_ok()
            },
        ),
    ]
}

/// A candidate that writes each value that `messages` decode to; `write` says whether it could.
fn writer<T: DeserializeOwned + 'static>(
    name: &str,
    messages: &[String],
    write: impl Fn(&mut Vec<u8>, &T) -> bool + 'static,
) -> Candidate {
    let decoded = messages
        .iter()
        .map(|m| serde_json::from_str(m).expect("the stream decodes"));
    let (values, buffer) = (decoded.collect::<Vec<T>>(), RefCell::new(Vec::new()));
    Candidate::new(name, values.len(), move || {
        for value in &values {
            let mut buffer = buffer.borrow_mut();
            buffer.clear();
            assert!(write(&mut buffer, black_box(value)), "the values encode");
            black_box(&buffer);
        }
    })
}
