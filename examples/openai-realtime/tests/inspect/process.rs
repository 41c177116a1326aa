//! The command line, how the process ends, and the memory that it takes.

use std::io::Write;
#[cfg(target_os = "linux")]
use std::{fs, thread};

use serde_json::{Value, json};

use crate::run::{FIXTURE, back, code, command, run, stderr, stdout};

#[test]
fn options_may_stand_before_the_subcommand() {
    let event = json!({"type": "response.cancel"});
    let output = run(
        &["--direction", "server", "--json", "roundtrip", "-"],
        event.to_string(),
    );
    let line: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(line, back(1, false, event));
}

#[test]
fn bad_usage_and_unreadable_files_end_with_two() {
    for arguments in [
        &[][..],
        &["roundtrip"],
        &["--family", "gaa", "-"],
        &["--nonsense", "-"],
        &[FIXTURE, "roundtrip", "-"],
        &["/no/such/file"],
        &["--json", "/no/such/file"],
        &["roundtrip", env!("CARGO_MANIFEST_DIR")],
        &["/no/such/file", FIXTURE],
    ] {
        let output = run(arguments, "");
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert!(!stderr(&output).is_empty(), "{arguments:?}");
    }
    let output = run(&["/no/such/file", FIXTURE], "");
    assert!(
        stdout(&output).contains("42 events"),
        "the other file is read"
    );
}

#[test]
fn the_help_has_an_example() {
    let output = run(&["--help"], "");
    assert_eq!(code(&output), 0);
    assert!(stdout(&output).contains("\n  realtime-inspect session.jsonl\n"));
}

#[test]
fn whoever_stops_reading_is_not_bothered() {
    let mut child = command(&["roundtrip", "-"])
        .spawn()
        .expect("the binary is there");
    let mut stdin = child.stdin.take().expect("it is piped");
    drop(child.stdout.take());
    let event = "{\"type\":\"ping\"}\n".repeat(50_000);
    drop(stdin.write_all(event.as_bytes()));
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
}

/// The most memory that a process has had, in bytes.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> usize {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("it runs");
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("Linux tells");
    let kilobytes = peak
        .trim()
        .trim_end_matches(" kB")
        .parse::<usize>()
        .expect("a number");
    kilobytes << 10
}

/// Writes an input to it in pieces, and looks at its memory before the end.
#[cfg(target_os = "linux")]
fn peak_after(arguments: &[&str], pieces: impl Iterator<Item = String>) -> usize {
    let mut child = command(arguments).spawn().expect("the binary is there");
    let mut stdin = child.stdin.take().expect("it is piped");
    let mut stdout = child.stdout.take().expect("it is piped");
    let reader = thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
    for piece in pieces {
        stdin.write_all(piece.as_bytes()).expect("it reads on");
    }
    let peak = peak(child.id());
    drop(stdin);
    child.wait().expect("it ends");
    reader.join().expect("nothing panics").expect("it is read");
    peak
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_input() {
    const EVENT: usize = 64 << 10;
    const EVENTS: usize = 800;
    let event = |i: usize| {
        let audio = "A".repeat(EVENT);
        format!(r#"{{"type":"input_audio_buffer.append","audio":"{audio}","x{i}":"{i}"}}"#)
    };
    for command in [&["-"][..], &["roundtrip", "-"]] {
        let lines = (0..EVENTS).map(|i| event(i) + "\n");
        let array = (0..EVENTS).map(|i| format!("{}{}", if i == 0 { "[" } else { "," }, event(i)));
        for peak in [peak_after(command, lines), peak_after(command, array)] {
            assert!(peak < EVENT * EVENTS / 2, "{command:?}: {peak} bytes");
        }
    }
}
