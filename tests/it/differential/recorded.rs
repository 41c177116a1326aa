//! Texts that were not written for this: recorded events, and the cases of other people's tests. They are read from
//! where `REALTIME_CORPUS` and `REALTIME_CONFORMANCE` say.

use std::env;
use std::fs;
use std::path::PathBuf;

use openai_realtime::{beta, ga, translation};
use serde_json::Value;

use super::agree::agree;
use super::kinds::{Compare, KINDS};
use super::mutate::{self, Random};
use super::{compared, mutations, none_differ};

/// The longest text that is tried with every model.
const LONGEST: usize = 300_000;

const EVENTS: &[(&str, Compare)] = &[
    ("ga server event", agree::<ga::ServerEvent>),
    ("ga client event", agree::<ga::ClientEvent>),
    ("beta server event", agree::<beta::ServerEvent>),
    ("beta client event", agree::<beta::ClientEvent>),
    ("translation event", agree::<translation::ServerEvent>),
];

/// The lines of a file in the folder that a variable names; none where it is not set, which is said.
fn lines(variable: &str, file: &str) -> Vec<String> {
    let Some(folder) = env::var_os(variable) else {
        crate::differential::skipped(variable);
        return Vec::new();
    };
    let path = PathBuf::from(folder).join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().map(str::to_owned).collect()
}

/// A part of each line, as it was written.
fn parts(variable: &str, file: &str, key: &str) -> Vec<String> {
    let part = |line: &String| {
        let line: std::collections::BTreeMap<String, Box<serde_json::value::RawValue>> =
            serde_json::from_str(line).expect("an object on each line");
        line.get(key).map(|raw| raw.get().to_owned())
    };
    lines(variable, file).iter().filter_map(part).collect()
}

fn events() -> Vec<String> {
    let mut events = parts("REALTIME_CORPUS", "spec.jsonl", "event");
    events.extend(parts("REALTIME_CORPUS", "wild.jsonl", "event"));
    events
}

/// What is in a JSON string, as text.
fn unquoted(texts: Vec<String>) -> impl Iterator<Item = String> {
    texts
        .into_iter()
        .filter_map(|text| serde_json::from_str(&text).ok())
}

/// A hostile text, put together from its recipe.
fn cooked(recipe: &str) -> Option<String> {
    let recipe: Value = serde_json::from_str(recipe).ok()?;
    let text = |key| recipe[key].as_str();
    let times = |unit, count: &str| Some(text(unit)?.repeat(recipe[count].as_u64()? as usize));
    let (first, second) = (times("unit", "count")?, times("unit2", "count2"));
    let parts = [
        text("head")?,
        &first,
        text("mid")?,
        &second.unwrap_or_default(),
        text("tail")?,
    ];
    Some(parts.concat())
}

fn cases() -> Vec<String> {
    let of = |file, key| parts("REALTIME_CONFORMANCE", file, key);
    let mut cases: Vec<String> = unquoted(of("semantic_cases.jsonl", "input")).collect();
    let instances = unquoted(of("json_schema_cases.jsonl", "instance_raw"));
    cases.extend(instances.map(|instance| format!("{{\"v\":{instance}}}")));
    let recipes = of("attacks/index.jsonl", "gen");
    cases.extend(recipes.iter().filter_map(|recipe| cooked(recipe)));
    cases.retain(|case| case.len() <= LONGEST);
    cases
}

#[test]
fn recorded_events() {
    let mut differences = Vec::new();
    for event in events() {
        for (name, compare) in EVENTS {
            differences.extend(compared(name, *compare, event.as_bytes()));
        }
    }
    none_differ(&differences);
}

#[test]
fn recorded_events_changed_at_random() {
    let events = events();
    let mut random = Random::new(2);
    let mut differences = Vec::new();
    for i in 0..mutations() / 4 {
        let mut pick = || {
            events
                .get(random.below(events.len()))
                .map(|event| event.as_bytes())
        };
        let (Some(event), Some(other)) = (pick(), pick()) else {
            return;
        };
        let mut input = event.to_vec();
        mutate::mutate(&mut random, &mut input, other);
        let (name, compare) = EVENTS[i as usize % EVENTS.len()];
        differences.extend(compared(name, compare, &input));
    }
    none_differ(&differences);
}

#[test]
fn cases_of_other_tests() {
    let mut differences = Vec::new();
    for case in cases() {
        for kind in KINDS {
            differences.extend(compared(kind.name, kind.compare, case.as_bytes()));
        }
        let (name, compare) = EVENTS[0];
        differences.extend(compared(name, compare, case.as_bytes()));
    }
    none_differ(&differences);
}
