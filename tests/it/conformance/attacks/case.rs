//! One hostile input: its bytes, written or generated, what it is meant for, and what it may cost.

use std::time::Duration;

use serde_json::Value;

use super::super::data::{self, text};

/// Time limits are for a fast build on an idle machine.
const PATIENCE: u32 = 10;

#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) threat: String,
    pub(super) format: String,
    pub(super) target: String,
    pub(super) expect: Expect,
    pub(super) bytes: Vec<u8>,
    pub(super) limits: Limits,
}

/// What should become of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Expect {
    Accept,
    Reject,
    /// Any verdict, as long as nothing falls over.
    Either,
}

/// What it may cost.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) time: Duration,
    /// Bytes that may be allocated at once.
    pub(super) memory: u64,
    /// Bytes of the message, without the format's position.
    pub(super) message: usize,
}

impl Case {
    /// None without the file that it names.
    pub(super) fn new(about: &Value) -> Option<Self> {
        let bytes = match about["file"].as_str() {
            Some(file) => data::bytes(&format!("attacks/{file}"))?,
            None => generate(&about["gen"]),
        };
        Some(Case {
            id: text(about, "id").to_owned(),
            threat: text(about, "threat").to_owned(),
            format: text(about, "format").to_owned(),
            target: text(about, "target").to_owned(),
            expect: match text(about, "expect") {
                "accept" => Expect::Accept,
                "reject" => Expect::Reject,
                _ => Expect::Either,
            },
            limits: Limits::new(&about["limits"], bytes.len()),
            bytes,
        })
    }

    /// The same with another input.
    pub(super) fn with(&self, bytes: Vec<u8>) -> Self {
        Case {
            bytes,
            ..self.clone()
        }
    }

    /// The beginning of the input, for a message.
    pub(super) fn start(&self) -> String {
        let text = String::from_utf8_lossy(&self.bytes[..self.bytes.len().min(120)]);
        text.escape_debug().to_string()
    }
}

impl Limits {
    fn new(about: &Value, len: usize) -> Self {
        let number = |key: &str| about[key].as_u64();
        let times = number("max_peak_alloc_x_input").unwrap_or(64) * len as u64;
        let message = number("max_error_len").and_then(|max| usize::try_from(max).ok());
        Limits {
            time: Duration::from_millis(number("max_ms").unwrap_or(1000)) * PATIENCE,
            memory: times.max(number("max_peak_alloc_floor").unwrap_or(2 << 20)),
            message: message.unwrap_or(512),
        }
    }
}

/// `head`, `unit` so many times, `mid`, `unit2` so many times, `tail`.
fn generate(parts: &Value) -> Vec<u8> {
    let part = |key: &str| parts[key].as_str().unwrap_or_default();
    let times = |key: &str| parts[key].as_u64().map_or(0, |count| count as usize);
    let units = part("unit").repeat(times("count"));
    let units2 = part("unit2").repeat(times("count2"));
    [part("head"), &units, part("mid"), &units2, part("tail")]
        .concat()
        .into_bytes()
}
