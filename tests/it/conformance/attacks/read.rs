//! Reading one input in every way that its format has, on a stack of the usual size, with what it took.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use realtime_model::json;
use serde_json::Value;

use super::models::{self, Target, Visit};

/// The stack of a thread as std makes it; the main thread's is larger.
const STACK: usize = 2 << 20;

/// What became of an input.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// How it was read.
    pub(super) way: &'static str,
    /// What was written for it as JSON, or the message and every other text of the error.
    pub(super) result: Result<String, [String; 2]>,
    /// Every text that the value shows in a log.
    pub(super) debug: String,
    pub(super) time: Duration,
    /// Bytes that were allocated at once.
    pub(super) memory: u64,
}

/// The readings of an input for a target, or the text of a panic; none for a target or a format that is not known.
pub(super) type Readings = Option<Result<Vec<Reading>, String>>;

/// Reads an input.
pub(super) fn all(target: &str, format: &str, bytes: &[u8]) -> Readings {
    on_small_stack(|| here(target, format, bytes))
}

/// Does something on a thread with a stack of the usual size.
pub(super) fn on_small_stack<R: Send>(what: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK);
        let thread = thread.spawn_scoped(scope, what).expect("a thread");
        thread.join().expect("panics are caught")
    })
}

/// Reads an input on the stack that is there.
pub(super) fn here(target: &str, format: &str, bytes: &[u8]) -> Readings {
    let read = || models::with(target, &Read { format, bytes });
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(readings) => readings.filter(|readings| !readings.is_empty()).map(Ok),
        Err(panic) => Some(Err(words(&*panic))),
    }
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or(panic.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without a text").to_owned()
}

struct Read<'a> {
    format: &'a str,
    bytes: &'a [u8],
}

impl Visit for Read<'_> {
    type Output = Vec<Reading>;

    fn visit<T: Target>(&self) -> Vec<Reading> {
        let bytes = self.bytes;
        match self.format {
            "json" => vec![
                reading("serde_json", || serde_json::from_slice::<T>(bytes)),
                reading("serde_json, a reader", || {
                    serde_json::from_reader::<_, T>(bytes)
                }),
                reading("json", || json::from_slice::<T>(bytes)),
            ],
            "cbor" => vec![reading("CBOR", || {
                ciborium::from_reader::<T, _>(bytes).map_err(cbor_message)
            })],
            "bincode1" | "bincode" => vec![reading("bincode", || bincode::deserialize::<T>(bytes))],
            "postcard" => vec![reading("postcard", || postcard::from_bytes::<T>(bytes))],
            "msgpack" | "messagepack" => {
                vec![reading("MessagePack", || rmp_serde::from_slice::<T>(bytes))]
            }
            _ => Vec::new(),
        }
    }
}

/// What the format puts around a message is not the library's.
fn cbor_message(error: ciborium::de::Error<std::io::Error>) -> String {
    match error {
        ciborium::de::Error::Semantic(_, message) => message,
        other => other.to_string(),
    }
}

/// Reads, and does with the value all that is done with values.
fn reading<T: Target, E: std::fmt::Display + std::fmt::Debug>(
    way: &'static str,
    read: impl Fn() -> Result<T, E>,
) -> Reading {
    let mut result = None;
    let start = Instant::now();
    let memory = measure(|| result = Some(read()));
    let time = start.elapsed();
    let (result, debug) = match result.expect("it was read") {
        Ok(value) => (Ok(written(&value)), shown(&value)),
        Err(error) => (
            Err([error.to_string(), format!("{error:?}")]),
            String::new(),
        ),
    };
    Reading {
        way,
        result,
        debug,
        time,
        memory: memory.bytes_max,
    }
}

/// The value as JSON, which is the same whoever writes it, and whether it is the value or its clone.
fn written<T: Target>(value: &T) -> String {
    let text = serde_json::to_string(value).expect("what was read can be written");
    assert_eq!(json::to_string(&value.clone()).expect("JSON"), text);
    assert!(serde_json::to_value(value).is_ok_and(|tree: Value| tree == tree.clone()));
    text
}

/// `Debug`, both ways.
fn shown<T: Target>(value: &T) -> String {
    format!("{value:?} {value:#?}")
}
