//! `json` beside serde_json: on texts of every kind, changed at random, no verdict, value, word or position differs.
//!
//! `REALTIME_MUTATIONS` says how many changed inputs there are (20,000 unless it says so), `REALTIME_CORPUS` and
//! `REALTIME_CONFORMANCE` where further texts are.

mod agree;
mod kinds;
mod models;
mod mutate;
mod numbers;
mod recorded;

use std::fmt::Write as _;
use std::io::Write as _;

use kinds::{KINDS, Kind};
use mutate::Random;

/// So many are tried in the few seconds that a test may take.
const FEW: u64 = 20_000;

fn mutations() -> u64 {
    let asked = std::env::var("REALTIME_MUTATIONS").ok();
    asked.map_or(FEW, |count| count.parse().expect("a number"))
}

/// Panics with every difference, cut where there are many.
#[track_caller]
fn none_differ(differences: &[String]) {
    let mut listing = String::new();
    for difference in differences.iter().take(10) {
        let _ = writeln!(listing, "{difference}\n");
    }
    let count = differences.len();
    assert!(differences.is_empty(), "{count} differ:\n{listing}");
}

fn compared(
    name: &str,
    compare: impl FnOnce(&[u8]) -> Result<bool, String>,
    input: &[u8],
) -> Option<String> {
    let difference = compare(input).err()?;
    let input = String::from_utf8_lossy(input);
    Some(format!("{name}: {difference}\n     input: {input:?}"))
}

/// Says on the terminal, past the test harness, that something was not tested.
fn skipped(variable: &str) {
    let thread = std::thread::current();
    let name = thread.name().unwrap_or("test");
    // Nobody is left to tell when even this fails.
    let _ = writeln!(std::io::stderr(), "{name} skipped: {variable} is not set");
}

fn changed(kind: &Kind, random: &mut Random) -> Vec<u8> {
    let mut pick = |seeds: &[&'static str]| seeds[random.below(seeds.len())];
    let mut input = pick(kind.seeds).as_bytes().to_vec();
    let other = pick(kind.seeds);
    mutate::mutate(random, &mut input, other.as_bytes());
    input
}

#[test]
fn texts_as_they_are() {
    let mut differences = Vec::new();
    for kind in KINDS {
        for seed in KINDS.iter().flat_map(|other| other.seeds) {
            differences.extend(compared(kind.name, kind.compare, seed.as_bytes()));
        }
    }
    none_differ(&differences);
}

#[test]
fn texts_cut_at_every_place() {
    let mut differences = Vec::new();
    for kind in KINDS {
        for seed in kind.seeds {
            let cuts = (0..seed.len()).map(|end| &seed.as_bytes()[..end]);
            differences.extend(cuts.filter_map(|cut| compared(kind.name, kind.compare, cut)));
        }
    }
    none_differ(&differences);
}

#[test]
fn texts_changed_at_random() {
    let mut random = Random::new(1);
    let (mut differences, mut taken) = (Vec::new(), 0);
    for i in 0..mutations() {
        let kind = &KINDS[i as usize % KINDS.len()];
        let input = changed(kind, &mut random);
        let compare = |input: &[u8]| (kind.compare)(input).inspect(|was| taken += u64::from(*was));
        differences.extend(compared(kind.name, compare, &input));
    }
    none_differ(&differences);
    let share = taken * 100 / mutations();
    assert!(
        (10..90).contains(&share),
        "{share} % are taken: too easy, or too hard"
    );
}

#[test]
fn the_seeds_are_taken_by_their_models() {
    let taken = |kind: &Kind| {
        let fine = |seed: &&&str| serde_json::from_str::<serde::de::IgnoredAny>(seed).is_ok();
        kind.seeds.iter().filter(fine).count() == kind.seeds.len()
    };
    assert!(KINDS.iter().all(taken));
}
