//! Encoding the values that a stream decodes to, into a buffer that is reused.

use std::{cell::RefCell, hint::black_box};

use serde::{Serialize, de::DeserializeOwned};

use crate::harness::Candidate;
use crate::models::serde_owned;
use crate::models::{ours_extra, ours_owned};

/// All encoders of `messages`; serde_derive comes first.
#[must_use]
pub fn encode(messages: &[String]) -> Vec<Candidate> {
    vec![
        through_serde_json::<serde_owned::ServerEvent>("serde_derive", messages),
        through_serde_json::<ours_owned::ServerEvent>("ours", messages),
        through_serde_json::<ours_extra::ServerEvent>("ours lossless", messages),
    ]
}

fn through_serde_json<T: DeserializeOwned + Serialize + 'static>(
    name: &str,
    messages: &[String],
) -> Candidate {
    let values: Vec<T> = messages
        .iter()
        .map(|m| serde_json::from_str(m).expect("the stream decodes"))
        .collect();
    let buffer = RefCell::new(Vec::new());
    Candidate::new(name, values.len(), move || {
        for value in &values {
            let mut buffer = buffer.borrow_mut();
            buffer.clear();
            serde_json::to_writer(&mut *buffer, black_box(value)).expect("the values encode");
            black_box(&buffer);
        }
    })
}
