//! Reading a string literal, without the JSON around it: only the lookup differs between candidates.

use std::hint::black_box;

use serde::{
    Deserialize,
    de::value::{BorrowedStrDeserializer, Error},
};

use crate::harness::Candidate;
use crate::models::ours_owned;
use crate::models::serde_owned;

const KNOWN: [&str; 10] = [
    "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar",
];

const UNKNOWN: [&str; 1] = ["a_voice_of_next_year"];

/// What an author writes who does without unknown values.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Closed {
    Alloy,
    Ash,
    Ballad,
    Coral,
    Echo,
    Sage,
    Shimmer,
    Verse,
    Marin,
    Cedar,
}

/// Ten listed voices.
#[must_use]
pub fn known() -> Vec<Candidate> {
    let mut candidates = open(&KNOWN);
    candidates.push(reader::<Closed>("serde_derive, closed enum", &KNOWN));
    candidates
}

/// A voice that nobody listed.
#[must_use]
pub fn unknown() -> Vec<Candidate> {
    open(&UNKNOWN)
}

fn open(texts: &'static [&'static str]) -> Vec<Candidate> {
    vec![
        reader::<serde_owned::Voice>("serde_derive, untagged fallback", texts),
        reader::<ours_owned::Voice>("ours", texts),
        from_str(texts),
    ]
}

fn reader<T: Deserialize<'static> + 'static>(
    name: &str,
    texts: &'static [&'static str],
) -> Candidate {
    Candidate::new(name, texts.len(), move || {
        for text in texts {
            let source = BorrowedStrDeserializer::<Error>::new(black_box(text));
            black_box(&T::deserialize(source).expect("the literals decode"));
        }
    })
}

fn from_str(texts: &'static [&'static str]) -> Candidate {
    Candidate::new("ours, From<&str>", texts.len(), move || {
        for text in texts {
            black_box(&ours_owned::Voice::from(black_box(*text)));
        }
    })
}
