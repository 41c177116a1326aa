//! Times candidates against the first of them. Does not know what they do.
//!
//! Wall time drifts on shared machines, so candidates take turns within each round, and what is
//! reported is the median over rounds of the ratio to the first candidate in the same round.

use std::time::{Duration, Instant};

/// One way to do a job: each call of `run` handles `messages` messages.
pub struct Candidate {
    pub name: String,
    pub messages: usize,
    run: Box<dyn Fn()>,
}

impl Candidate {
    pub fn new(name: impl Into<String>, messages: usize, run: impl Fn() + 'static) -> Self {
        Self {
            name: name.into(),
            messages,
            run: Box::new(run),
        }
    }

    /// Handles each message once.
    pub fn run(&self) {
        (self.run)();
    }
}

/// How long to measure.
#[derive(Clone, Copy)]
pub struct Effort {
    pub rounds: usize,
    /// How long one candidate's turn in a round lasts, at least.
    pub turn: Duration,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            rounds: 101,
            turn: Duration::from_millis(1),
        }
    }
}

/// What a candidate took.
pub struct Timing {
    pub name: String,
    /// Median nanoseconds for one message.
    pub nanoseconds: f64,
    /// Median ratio to the first candidate, with the quartiles around it.
    pub ratio: f64,
    pub quartiles: (f64, f64),
}

/// Times all candidates, in turns.
#[must_use]
pub fn measure(candidates: &[Candidate], effort: Effort) -> Vec<Timing> {
    let repeats: Vec<usize> = candidates.iter().map(|c| repeats(c, effort.turn)).collect();
    let mut samples = vec![Vec::with_capacity(effort.rounds); candidates.len()];
    for round in 0..effort.rounds {
        // Whoever goes first in a round changes, so that nobody always follows the slowest.
        for k in 0..candidates.len() {
            let i = (round + k) % candidates.len();
            samples[i].push(turn(&candidates[i], repeats[i]));
        }
    }
    let base = &samples[0];
    candidates
        .iter()
        .zip(&samples)
        .map(|(c, taken)| timing(&c.name, taken, base))
        .collect()
}

fn timing(name: &str, taken: &[f64], base: &[f64]) -> Timing {
    let ratios = sorted(taken.iter().zip(base).map(|(a, b)| a / b).collect());
    let quartiles = (ratios[ratios.len() / 4], ratios[ratios.len() * 3 / 4]);
    let taken = sorted(taken.to_vec());
    let middle = |values: &[f64]| values[values.len() / 2];
    Timing {
        name: name.to_owned(),
        nanoseconds: middle(&taken),
        ratio: middle(&ratios),
        quartiles,
    }
}

fn sorted(mut values: Vec<f64>) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    values
}

/// How often to run a candidate so that its turn lasts long enough; warms it up as well.
fn repeats(candidate: &Candidate, turn: Duration) -> usize {
    let (start, mut runs) = (Instant::now(), 0_u32);
    while runs < 2 || start.elapsed() < turn {
        candidate.run();
        runs += 1;
    }
    let once = start.elapsed() / runs;
    usize::try_from(turn.as_nanos() / once.as_nanos().max(1))
        .unwrap_or(1)
        .max(1)
}

/// Nanoseconds for one message.
fn turn(candidate: &Candidate, repeats: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        candidate.run();
    }
    start.elapsed().as_nanos() as f64 / (repeats * candidate.messages) as f64
}
