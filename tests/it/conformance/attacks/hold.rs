//! What every reading of a hostile input is held to: the verdict, the price, and what it says.

use super::case::{Case, Expect};
use super::models;
use super::read::{self, Reading};

/// What must never show.
const SENTINEL: &str = "SENTINEL-never-print-7f3aC9";
/// How often a time is measured before it counts: something else may be running.
const TRIES: usize = 4;

/// Whether a case is held.
pub(super) enum Verdict {
    Held,
    /// No model or no format of that name is known here.
    Unknown,
    Complaints(Vec<String>),
}

/// Reads a case, and says all that is wrong.
pub(super) fn case(case: &Case) -> Verdict {
    let Some(readings) = read::all(&case.target, &case.format, &case.bytes) else {
        return Verdict::Unknown;
    };
    let mut complaints = Vec::new();
    match readings {
        Err(panic) => complain(case, "panic", &panic, &mut complaints),
        Ok(readings) => {
            for reading in &readings {
                verdict(case, reading, &mut complaints);
                manners(case, reading, &mut complaints);
                secrets(case, reading, &mut complaints);
            }
            agreement(case, &readings, &mut complaints);
            time(case, &readings, &mut complaints);
        }
    }
    if complaints.is_empty() {
        Verdict::Held
    } else {
        Verdict::Complaints(complaints)
    }
}

/// Shows an input to every model there is.
pub(super) fn no_model_falls_over(case: &Case, complaints: &mut Vec<String>) {
    for name in models::NAMES {
        let meant_for = Case {
            target: name.to_owned(),
            ..case.clone()
        };
        match read::all(name, &case.format, &case.bytes) {
            Some(Err(panic)) => complain(&meant_for, "panic", &panic, complaints),
            Some(Ok(readings)) => {
                for reading in &readings {
                    manners(&meant_for, reading, complaints);
                }
            }
            None => {}
        }
    }
}

pub(super) fn complain(case: &Case, way: &str, what: &str, complaints: &mut Vec<String>) {
    let what: String = what.chars().take(800).collect();
    complaints.push(format!(
        "{} ({}, {way}): {what}, of {}",
        case.id,
        case.target,
        case.start()
    ));
}

fn verdict(case: &Case, reading: &Reading, complaints: &mut Vec<String>) {
    let expect = match (case.format.as_str(), case.expect) {
        // No model is read from a format that does not say what comes.
        ("bincode" | "bincode1" | "postcard", Expect::Accept) => Expect::Either,
        (_, expect) => expect,
    };
    match (expect, &reading.result) {
        (Expect::Accept, Err([text, _])) => {
            complain(case, reading.way, &format!("refused: {text}"), complaints);
        }
        (Expect::Reject, Ok(written)) => {
            let written: String = written.chars().take(200).collect();
            complain(case, reading.way, &format!("taken: {written}"), complaints);
        }
        _ => {}
    }
}

/// Whatever the verdict: little memory, and short messages on one line.
pub(super) fn manners(case: &Case, reading: &Reading, complaints: &mut Vec<String>) {
    let mut complain = |what: &str| complain(case, reading.way, what, complaints);
    if reading.memory > case.limits.memory {
        let most = case.limits.memory;
        complain(&format!("{} bytes at once of {most}", reading.memory));
    }
    let Err([text, debug]) = &reading.result else {
        return;
    };
    let message = text.rsplit_once(" at line ");
    let message = message.map_or(text.as_str(), |(message, _)| message);
    if message.len() > case.limits.message {
        complain(&format!("a message of {} bytes", message.len()));
    }
    if text.contains(char::is_control) || debug.contains(char::is_control) {
        complain(&format!("a message with control characters: {text:?}"));
    }
}

/// What must not show is in no message, and in no `Debug` of a model that knows it for a secret.
pub(super) fn secrets(case: &Case, reading: &Reading, complaints: &mut Vec<String>) {
    let shows = match &reading.result {
        Ok(_) => case.target == "secret" && reading.debug.contains(SENTINEL),
        Err(texts) => texts.iter().any(|text| text.contains(SENTINEL)),
    };
    if shows {
        let texts = format!("a secret shows: {:?} {}", reading.result, reading.debug);
        complain(case, reading.way, &texts, complaints);
    }
}

/// All ways of reading come to one verdict and one value.
pub(super) fn agreement(case: &Case, readings: &[Reading], complaints: &mut Vec<String>) {
    for pair in readings.windows(2) {
        let same = match (&pair[0].result, &pair[1].result) {
            (Ok(left), Ok(right)) => left == right,
            (left, right) => left.is_err() && right.is_err(),
        };
        if !same {
            complain(
                case,
                pair[1].way,
                &format!("differs from {}", pair[0].way),
                complaints,
            );
        }
    }
}

fn time(case: &Case, readings: &[Reading], complaints: &mut Vec<String>) {
    for (index, reading) in readings.iter().enumerate() {
        let again = || {
            let readings = read::all(&case.target, &case.format, &case.bytes);
            readings
                .and_then(Result::ok)
                .map(|readings| readings[index].time)
        };
        let mut times = std::iter::once(Some(reading.time)).chain((1..TRIES).map(|_| again()));
        if times.all(|time| time.is_some_and(|time| time > case.limits.time)) {
            complain(
                case,
                reading.way,
                &format!("takes {:?}", reading.time),
                complaints,
            );
        }
    }
}
