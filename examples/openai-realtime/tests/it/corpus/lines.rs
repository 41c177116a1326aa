//! The recorded messages, a line at a time. They are third-party data, read from where `REALTIME_CORPUS` says.

use std::env;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use serde_json::Value;
use serde_json::value::RawValue;

/// A recorded message.
pub(crate) struct Line {
    /// Name of the file.
    pub(crate) file: &'static str,
    /// From 1.
    pub(crate) number: usize,
    /// Everything about the message, and the message.
    pub(crate) about: Value,
    /// The message as it was written.
    pub(crate) text: String,
}

impl Line {
    fn new(file: &'static str, number: usize, text: &str) -> Self {
        let raw: std::collections::BTreeMap<String, Box<RawValue>> =
            serde_json::from_str(text).expect("a corpus line is an object");
        Line {
            file,
            number,
            about: serde_json::from_str(text).expect("a corpus line is JSON"),
            text: raw["event"].get().to_owned(),
        }
    }

    pub(crate) fn event(&self) -> &Value {
        &self.about["event"]
    }

    pub(crate) fn str(&self, key: &str) -> &str {
        self.about[key].as_str().unwrap_or_default()
    }

    /// The event's type; a body that is no event has none.
    pub(crate) fn tag(&self) -> &str {
        self.event()["type"].as_str().unwrap_or_default()
    }

    pub(crate) fn is(&self, other: &Line) -> bool {
        (self.file, self.number) == (other.file, other.number)
    }

    /// Whether a server or a client really sent this.
    pub(crate) fn is_recorded(&self) -> bool {
        matches!(
            self.str("provenance"),
            "recorded cassette" | "recorded-looking ids"
        )
    }
}

/// The messages of a file; none, with a word about it, where there is no corpus.
pub(crate) fn read(file: &'static str) -> Vec<Line> {
    let Some(folder) = env::var_os("REALTIME_CORPUS").map(PathBuf::from) else {
        skipped("REALTIME_CORPUS is not set");
        return Vec::new();
    };
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines()
        .enumerate()
        .map(|(index, line)| Line::new(file, index + 1, line))
        .collect()
}

/// Says on the terminal, past the test harness, that something was not tested.
pub(crate) fn skipped(why: &str) {
    let thread = std::thread::current();
    let text = format!("{} skipped: {why}\n", thread.name().unwrap_or("test"));
    // Nobody is left to tell when even this fails.
    let _ = std::io::stderr().write_all(text.as_bytes());
}
