//! What was seen while reading, in bounded memory, and the report that it makes.

use std::path::PathBuf;

use realtime_model::Violations;

use crate::findings::{self, Findings, Kind};
use crate::guide::Reading;
use crate::places::Place;
use crate::report::{Bound, EventType, Failure, File, Finding, NotListed, Report};
use crate::side::Side;
use crate::tally::{First, Row, Tally};

/// The longest name of an event's type that is kept, in characters.
const MAX_NAME: usize = 100;

#[derive(Debug)]
pub(crate) struct Seen {
    files: Vec<File>,
    types: Tally<Type, Totals>,
    known: u64,
    unknown: u64,
    failed: u64,
    undeclared: Tally<Found>,
    unknown_values: Tally<Found>,
    misfits: Tally<Found>,
    bounds: First<Bound>,
    failures: First<Failure>,
}

/// What an event is counted as.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Type {
    name: Option<String>,
    family: &'static str,
    direction: &'static str,
}

#[derive(Debug, Default)]
struct Totals {
    known: bool,
    failed: u64,
    bytes: u64,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    event: Option<String>,
    path: String,
    what: String,
}

impl Seen {
    pub(crate) fn new(files: &[PathBuf]) -> Self {
        let file = |path: &PathBuf| File {
            path: path.to_string_lossy().into_owned(),
            events: 0,
            bytes: 0,
        };
        Seen {
            files: files.iter().map(file).collect(),
            types: Tally::default(),
            known: 0,
            unknown: 0,
            failed: 0,
            undeclared: Tally::default(),
            unknown_values: Tally::default(),
            misfits: Tally::default(),
            bounds: First::default(),
            failures: First::default(),
        }
    }

    /// Something that is not even a text.
    pub(crate) fn unread(&mut self, place: Place, error: String) {
        self.files[place.file].events += 1;
        self.failed += 1;
        self.failure(place, None, error);
    }

    /// An event, whatever came of it.
    pub(crate) fn event(&mut self, place: Place, reading: Reading, bytes: u64) {
        let known = reading.is_known();
        let failed = reading.outcome.is_err();
        let name = reading
            .event_type
            .map(|name| name.chars().take(MAX_NAME).collect());
        self.count(place, (known, failed), bytes);
        // Of what is no event at all, it is only told what is wrong with it.
        if !failed || name.is_some() {
            self.of_type(place, reading.side, &name, (failed, bytes));
        }
        let broken = match reading.outcome {
            Ok(event) => event.broken(),
            Err(refusal) => {
                self.failure(place, name.clone(), refusal.error);
                refusal.broken
            }
        };
        self.bounds(place, name.as_ref(), broken);
        self.findings(place, name.as_ref(), reading.findings.unwrap_or_default());
    }

    fn count(&mut self, place: Place, (known, failed): (bool, bool), bytes: u64) {
        let file = &mut self.files[place.file];
        file.events += 1;
        file.bytes += bytes;
        match (known, failed) {
            (_, true) => self.failed += 1,
            (true, _) => self.known += 1,
            (false, _) => self.unknown += 1,
        }
    }

    fn of_type(
        &mut self,
        place: Place,
        side: &Side,
        name: &Option<String>,
        (failed, bytes): (bool, u64),
    ) {
        let key = Type {
            name: name.clone(),
            family: side.family.name(),
            direction: side.direction.name(),
        };
        if let Some(totals) = self.types.add(key, place) {
            totals.known = name.as_ref().is_some_and(|name| side.knows(name));
            totals.failed += u64::from(failed);
            totals.bytes += bytes;
        }
    }

    fn failure(&mut self, place: Place, event: Option<String>, error: String) {
        let Place { file, number } = place;
        let file = &self.files[file].path;
        self.failures.add(|| Failure {
            file: file.clone(),
            line: number,
            event,
            error,
        });
    }

    fn bounds(&mut self, place: Place, event: Option<&String>, broken: Option<Violations>) {
        let total = broken.as_ref().map_or(0, Violations::total);
        let mut kept = 0;
        let file = &self.files[place.file].path;
        for violation in broken.into_iter().flatten() {
            kept += 1;
            self.bounds.add(|| Bound {
                file: file.clone(),
                line: place.number,
                event: event.cloned(),
                path: violation.path().to_string(),
                code: violation.code().to_owned(),
                message: violation.message().to_owned(),
            });
        }
        self.bounds.more += (total - kept) as u64;
    }

    fn findings(&mut self, place: Place, event: Option<&String>, findings: Findings) {
        for findings::Finding { kind, path, what } in findings.kept {
            let event = event.cloned();
            let tally = match kind {
                Kind::Undeclared => &mut self.undeclared,
                Kind::Unknown => &mut self.unknown_values,
                Kind::Misfit => &mut self.misfits,
            };
            tally.add(Found { event, path, what }, place);
        }
        // Of so many in one event, nearly all are undeclared fields.
        self.undeclared.add_more(findings.more);
    }

    pub(crate) fn into_report(self) -> Report {
        let not_listed = NotListed {
            types: self.types.more(),
            undeclared_fields: self.undeclared.more(),
            unknown_values: self.unknown_values.more(),
            misfits: self.misfits.more(),
            bounds: self.bounds.more,
            failures: self.failures.more,
        };
        Report {
            events: self.known + self.unknown + self.failed,
            known: self.known,
            unknown: self.unknown,
            failed: self.failed,
            bytes: self.files.iter().map(|file| file.bytes).sum(),
            types: types(self.types, &self.files),
            undeclared_fields: found(self.undeclared, &self.files),
            unknown_values: found(self.unknown_values, &self.files),
            misfits: found(self.misfits, &self.files),
            bounds: self.bounds.kept,
            failures: self.failures.kept,
            not_listed,
            files: self.files,
        }
    }
}

fn types(types: Tally<Type, Totals>, files: &[File]) -> Vec<EventType> {
    let row = |(event, row): (Type, Row<Totals>)| EventType {
        event: event.name,
        family: event.family.to_owned(),
        direction: event.direction.to_owned(),
        known: row.about.known,
        count: row.times,
        failed: row.about.failed,
        bytes: row.about.bytes,
        file: files[row.first.file].path.clone(),
        line: row.first.number,
    };
    types.by_frequency().into_iter().map(row).collect()
}

fn found(tally: Tally<Found>, files: &[File]) -> Vec<Finding> {
    let row = |(found, row): (Found, Row<()>)| Finding {
        event: found.event,
        path: found.path,
        what: Some(found.what).filter(|what| !what.is_empty()),
        count: row.times,
        file: files[row.first.file].path.clone(),
        line: row.first.number,
    };
    tally.by_frequency().into_iter().map(row).collect()
}
