//! Where the cases are, and a word on the terminal where there are none.

use std::env;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use serde_json::Value;

const VARIABLE: &str = "REALTIME_CONFORMANCE";

/// The folder with the cases.
pub(super) fn folder() -> Option<PathBuf> {
    let folder = env::var_os(VARIABLE).map(PathBuf::from);
    if folder.is_none() {
        skipped(&format!("{VARIABLE} is not set"));
    }
    folder
}

/// The bytes of a file in that folder.
pub(super) fn bytes(file: &str) -> Option<Vec<u8>> {
    let path = folder()?.join(file);
    match fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            skipped(&format!("there is no {}", path.display()));
            None
        }
        Err(error) => panic!("{}: {error}", path.display()),
    }
}

/// The cases of a file, one on each line.
pub(super) fn cases(file: &str) -> Vec<Value> {
    let text = bytes(file).map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    let text = text.unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{file}: {e}: {line}")))
        .collect()
}

/// The text of a key of a case, which every case has.
pub(super) fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key]
        .as_str()
        .unwrap_or_else(|| panic!("`{key}` is no text in {case}"))
}

fn skipped(why: &str) {
    let thread = std::thread::current();
    say(&format!(
        "{} skipped: {why}",
        thread.name().unwrap_or("test")
    ));
}

/// Says something on the terminal, past the test harness.
pub(super) fn say(text: &str) {
    // Nobody is left to tell when even this fails.
    let _ = writeln!(std::io::stderr(), "{text}");
}
