//! The report for people: a table of the events, then whatever is odd, the first of each kind.
//!
//! Everything that came out of an input is cleaned on its way to the terminal.

use std::fmt::Display;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use indicatif::HumanBytes;

use crate::report::{Bound, EventType, Failure, Finding, Report};

const HEAD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const GOOD: Style = AnsiColor::Green.on_default();
const ODD: Style = AnsiColor::Yellow.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();

/// How many types are shown, and how many entries of any other list; `--json` has more.
const TYPES: usize = 100;
const ENTRIES: usize = 20;

/// An entry of a list: where it is, of which event, what it is.
struct Entry {
    place: String,
    event: String,
    what: String,
    times: u64,
}

/// # Errors
/// Those of `out`.
pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    types(report, out)?;
    let missing = &report.not_listed;
    let place = Places {
        several: report.files.len() > 1,
    };
    let decoded = |event: &&EventType| !event.known && event.failed < event.count;
    let unknown: Vec<_> = report.types.iter().filter(decoded).collect();
    let entries = unknown.iter().map(|event| place.unknown(event)).collect();
    list(out, ODD, "Unknown events", entries, 0)?;
    let findings = [
        (
            "Fields that nobody declared",
            &report.undeclared_fields,
            missing.undeclared_fields,
        ),
        (
            "Values that nobody listed",
            &report.unknown_values,
            missing.unknown_values,
        ),
        (
            "Values that do not fit, set aside",
            &report.misfits,
            missing.misfits,
        ),
    ];
    for (title, entries, more) in findings {
        let entries = entries.iter().map(|entry| place.finding(entry)).collect();
        list(out, ODD, title, entries, more)?;
    }
    let entries = report
        .bounds
        .iter()
        .map(|entry| place.bound(entry))
        .collect();
    list(out, ODD, "Bounds that are broken", entries, missing.bounds)?;
    let entries = report
        .failures
        .iter()
        .map(|entry| place.failure(entry))
        .collect();
    list(
        out,
        BAD,
        "Events that do not decode",
        entries,
        missing.failures,
    )?;
    summary(report, out)
}

/// The table of types; the widest name makes the first column.
fn types(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let shown = &report.types[..report.types.len().min(TYPES)];
    if shown.is_empty() {
        return Ok(());
    }
    let width = width(shown.iter().map(|event| name(&event.event))).max("Event".len());
    writeln!(
        out,
        "{HEAD}{:width$}  {:11}  {:6}  {:>9}  {:>9}  {:>10}{HEAD:#}",
        "Event", "Family", "From", "Count", "Failed", "Size"
    )?;
    for event in shown {
        let style = if event.known { Style::new() } else { ODD };
        write!(out, "{style}{:width$}{style:#}  ", name(&event.event))?;
        let EventType {
            family,
            direction,
            count,
            failed,
            ..
        } = event;
        write!(out, "{family:11}  {direction:6}  {count:>9}  ")?;
        let style = if *failed > 0 { BAD } else { FAINT };
        let size = HumanBytes(event.bytes).to_string();
        writeln!(out, "{style}{failed:>9}{style:#}  {size:>10}")?;
    }
    let counted: u64 = report.types[shown.len()..]
        .iter()
        .map(|event| event.count)
        .sum();
    and_more(
        out,
        counted + report.not_listed.types,
        "events of other types",
    )
}

/// A heading with the number of entries, and the first of them.
fn list(
    out: &mut dyn Write,
    style: Style,
    title: &str,
    entries: Vec<Entry>,
    more: u64,
) -> io::Result<()> {
    let total = entries.len() as u64 + more;
    if total == 0 {
        return Ok(());
    }
    writeln!(out, "\n{style}{title}{style:#} {FAINT}({total}){FAINT:#}")?;
    let shown = &entries[..entries.len().min(ENTRIES)];
    let places = width(shown.iter().map(|entry| &entry.place));
    let events = width(shown.iter().map(|entry| &entry.event));
    for Entry {
        place,
        event,
        what,
        times,
    } in shown
    {
        write!(out, "  {FAINT}{place:places$}{FAINT:#}  ")?;
        match (what.is_empty(), times) {
            (true, 1) => write!(out, "{event}")?,
            (true, _) => write!(out, "{event:events$}")?,
            (false, _) => write!(out, "{event:events$}  {what}")?,
        }
        match times {
            1 => writeln!(out)?,
            _ => writeln!(out, "  {FAINT}({times} times){FAINT:#}")?,
        }
    }
    and_more(out, total - shown.len() as u64, "more")
}

fn and_more(out: &mut dyn Write, count: u64, what: &str) -> io::Result<()> {
    match count {
        0 => Ok(()),
        _ => writeln!(out, "  {FAINT}and {count} {what}{FAINT:#}"),
    }
}

fn width(texts: impl Iterator<Item = impl AsRef<str>>) -> usize {
    let widths = texts.map(|text| text.as_ref().chars().count());
    widths.max().unwrap_or_default()
}

/// How a place is told: with the file, if there are several.
struct Places {
    several: bool,
}

impl Places {
    fn text(&self, file: &str, line: u64) -> String {
        match self.several {
            true => format!("{}:{line}", clean(file)),
            false => format!("line {line}"),
        }
    }

    fn unknown(&self, event: &EventType) -> Entry {
        Entry {
            place: self.text(&event.file, event.line),
            event: name(&event.event),
            what: String::new(),
            times: event.count,
        }
    }

    fn finding(&self, entry: &Finding) -> Entry {
        let what = entry.what.as_ref().map(|what| format!(": {}", clean(what)));
        Entry {
            place: self.text(&entry.file, entry.line),
            event: name(&entry.event),
            what: clean(&entry.path) + &what.unwrap_or_default(),
            times: entry.count,
        }
    }

    fn bound(&self, entry: &Bound) -> Entry {
        Entry {
            place: self.text(&entry.file, entry.line),
            event: name(&entry.event),
            what: clean(format!("{}: {}", entry.path, entry.message)),
            times: 1,
        }
    }

    fn failure(&self, entry: &Failure) -> Entry {
        Entry {
            place: self.text(&entry.file, entry.line),
            event: name(&entry.event),
            what: clean(in_event(&entry.error)),
            times: 1,
        }
    }
}

/// An event is one line, and which one has been said already.
fn in_event(error: &str) -> String {
    match error.rsplit_once(" at line 1 column ") {
        Some((what, column)) if column.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{what} at column {column}")
        }
        _ => error.to_owned(),
    }
}

fn name(event: &Option<String>) -> String {
    event.as_ref().map_or("(no type)".to_owned(), clean)
}

fn summary(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let style = |count: u64, style: Style| if count > 0 { style } else { FAINT };
    let Report {
        events,
        known,
        unknown,
        failed,
        ..
    } = report;
    let (good, odd, bad) = (
        style(*known, GOOD),
        style(*unknown, ODD),
        style(*failed, BAD),
    );
    let noun = if *events == 1 { "event" } else { "events" };
    writeln!(
        out,
        "\n{HEAD}{events} {noun}{HEAD:#}: {good}{known} known{good:#}, {odd}{unknown} unknown{odd:#}, {bad}{failed} failed{bad:#}"
    )
}

/// Text that cannot do anything to a terminal: control characters, and those that turn the direction of text, escaped.
fn clean(text: impl Display) -> String {
    let harmful = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut cleaned = String::new();
    for c in text.to_string().chars() {
        match harmful(c) {
            true => cleaned.extend(c.escape_unicode()),
            false => cleaned.push(c),
        }
    }
    cleaned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_reaches_the_terminal_but_text() {
        let sent = "a\u{1b}[31mb\n\u{202e}é\u{9b}";
        assert_eq!(clean(sent), "a\\u{1b}[31mb\\u{a}\\u{202e}é\\u{9b}");
    }

    #[test]
    fn the_line_inside_of_an_event_is_not_told() {
        let one = "delta: expected a string, got 7 at line 1 column 9";
        assert_eq!(in_event(one), "delta: expected a string, got 7 at column 9");
        for as_it_is in ["missing field `delta` at line 3 column 1", "no object"] {
            assert_eq!(in_event(as_it_is), as_it_is);
        }
    }
}
