//! Runs the binary, and reads what it writes.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::{Value, json};

pub(crate) const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/session.jsonl");

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_realtime-inspect"));
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs it with this on the standard input.
pub(crate) fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = command(arguments).spawn().expect("the binary is there");
    let mut stdin = child.stdin.take().expect("it is piped");
    let input = input.as_ref().to_vec();
    // It may end before it has read everything.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("nothing panics");
    output
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the output is text")
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the output is text")
}

/// The report about an input, for machines.
pub(crate) fn report(arguments: &[&str], input: impl AsRef<[u8]>) -> Value {
    let output = run(&[&["--json", "-"], arguments].concat(), input);
    serde_json::from_slice(&output.stdout).expect("the report is JSON")
}

/// The lines of a round trip, and how it ended.
pub(crate) fn roundtrip(arguments: &[&str], input: impl AsRef<[u8]>) -> (Vec<Value>, i32) {
    let output = run(&[&["roundtrip", "-"], arguments].concat(), input);
    let lines = stdout(&output)
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    (lines, code(&output))
}

pub(crate) fn back(line: u64, known: bool, event: Value) -> Value {
    json!({"line": line, "ok": true, "known": known, "event": event})
}
