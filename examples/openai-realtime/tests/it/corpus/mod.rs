//! Recorded events decode, and come back equal: whatever the order of keys, and through every format.

pub(crate) mod compare;
mod exceptions;
mod family;
pub(crate) mod lines;
mod orders;

use exceptions::EXCEPTIONS;
use family::{EveryWay, RoundTrip, Trial};
use lines::Line;

const SPEC: &str = "spec.jsonl";
const WILD: &str = "wild.jsonl";

/// The lines that fail, each with what happened to it.
fn failures<'a>(trial: &impl Trial, lines: &'a [Line]) -> Vec<(&'a Line, String)> {
    let verdict = |line: &'a Line| Some((line, family::run(trial, line).err()?));
    lines.iter().filter_map(verdict).collect()
}

fn listing(failures: &[(&Line, String)]) -> String {
    let one = |(line, why): &(&Line, String)| {
        let (file, number, tag) = (line.file, line.number, line.tag());
        format!("{file}:{number} {} {tag}: {why}\n", line.str("vendor"))
    };
    failures.iter().map(one).collect()
}

#[test]
fn every_example_of_the_specification_comes_back_equal() {
    let lines = lines::read(SPEC);
    let failures = failures(&RoundTrip, &lines);
    assert!(failures.is_empty(), "{}", listing(&failures));
}

#[test]
fn every_recorded_event_comes_back_equal() {
    let mut lines = lines::read(WILD);
    lines.retain(Line::is_recorded);
    let failures = failures(&RoundTrip, &lines);
    assert!(failures.is_empty(), "{}", listing(&failures));
}

#[test]
fn of_all_events_at_least_98_percent_come_back_equal() {
    let lines = lines::read(WILD);
    let failures = failures(&RoundTrip, &lines);
    assert!(
        failures.len() * 100 <= lines.len() * 2,
        "{} of {} fail:\n{}",
        failures.len(),
        lines.len(),
        listing(&failures)
    );
}

#[test]
fn every_failure_is_listed_with_its_reason() {
    let mut lines = lines::read(SPEC);
    lines.extend(lines::read(WILD));
    let listed = |line: &Line| EXCEPTIONS.iter().any(|exception| exception.is_for(line));
    let mut failures = failures(&RoundTrip, &lines);
    let passing: Vec<_> = lines
        .iter()
        .filter(|line| listed(line) && !failures.iter().any(|(other, _)| other.is(line)))
        .map(|line| line.number)
        .collect();
    assert!(passing.is_empty(), "listed, but fine: lines {passing:?}");
    failures.retain(|(line, _)| !listed(line));
    assert!(failures.is_empty(), "not listed:\n{}", listing(&failures));
}

#[test]
fn every_order_of_keys_and_every_format_gives_the_same_value() {
    let mut lines = lines::read(SPEC);
    lines.extend(lines::read(WILD));
    let failures = failures(&EveryWay, &lines);
    assert!(failures.is_empty(), "{}", listing(&failures));
}
