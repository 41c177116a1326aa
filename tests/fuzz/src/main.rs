//! `try-hard [TARGET [SECONDS [SEED]]]`: the targets on inputs that chance makes, on the stable toolchain.
//!
//! Inputs that were taken are changed further, so that the later ones have been through many hands. An input that a
//! target fails on is written to `failures/`, and `try-hard TARGET FILE` runs it again.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs, panic};

use realtime_model_fuzz::mutate::{Random, mutate};
use realtime_model_fuzz::{TARGETS, Target};

/// So many inputs are kept to go on from.
const POOL: usize = 2_000;
/// Inputs grow; beyond this they only take time.
const LONGEST: usize = 20_000;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let name = args.first().copied().unwrap_or("all");
    let chosen: Vec<&Target> = TARGETS
        .iter()
        .filter(|target| name == "all" || name == target.name)
        .collect();
    if chosen.is_empty() {
        eprintln!("there is no target {name:?}");
        return ExitCode::from(2);
    }
    if let Some(file) = args.get(1).filter(|arg| arg.parse::<u64>().is_err()) {
        return again(&chosen, Path::new(file));
    }
    let number = |index: usize, unless: u64| match args.get(index).map(|arg| arg.parse()) {
        Some(Ok(number)) => number,
        _ => unless,
    };
    let (seconds, seed) = (number(1, 10), number(2, 1));
    let failed = chosen
        .iter()
        .filter(|target| !try_hard(target, Duration::from_secs(seconds), seed))
        .count();
    ExitCode::from(u8::from(failed > 0))
}

/// Runs an input from a file.
fn again(targets: &[&Target], file: &Path) -> ExitCode {
    match fs::read(file) {
        Ok(input) => {
            for target in targets {
                println!("{}: taken: {}", target.name, (target.run)(&input));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            ExitCode::from(2)
        }
    }
}

/// Runs a target for a while; false when it failed.
fn try_hard(target: &Target, time: Duration, seed: u64) -> bool {
    let mut random = Random::new(seed);
    let mut pool: Vec<Vec<u8>> = (target.seeds)().into_iter().map(Into::into).collect();
    let seeds = pool.len();
    let (start, mut tried, mut taken) = (Instant::now(), 0_u64, 0_u64);
    while start.elapsed() < time {
        let mut input = pool[random.below(pool.len())].clone();
        let other = pool[random.below(pool.len())].clone();
        mutate(&mut random, &mut input, &other);
        input.truncate(LONGEST);
        tried += 1;
        match panic::catch_unwind(|| (target.run)(&input)) {
            Ok(false) => {}
            Ok(true) => {
                taken += 1;
                keep(&mut random, &mut pool, seeds, input);
            }
            Err(_) => {
                report(target, &input);
                return false;
            }
        }
    }
    println!(
        "{}: {tried} inputs, {taken} of them taken, nothing found",
        target.name
    );
    true
}

/// Adds an input to the pool, in the place of an older one when it is full; the seeds stay.
fn keep(random: &mut Random, pool: &mut Vec<Vec<u8>>, seeds: usize, input: Vec<u8>) {
    if pool.len() < POOL {
        pool.push(input);
    } else {
        let place = seeds + random.below(POOL - seeds);
        pool[place] = input;
    }
}

fn report(target: &Target, input: &[u8]) {
    let folder = Path::new("failures");
    let file = folder.join(target.name);
    let saved = fs::create_dir_all(folder).and_then(|()| fs::write(&file, input));
    eprintln!(
        "{} fails on {:?}",
        target.name,
        String::from_utf8_lossy(input)
    );
    match saved {
        Ok(()) => eprintln!("the input is in {}", file.display()),
        Err(error) => eprintln!("the input could not be saved: {error}"),
    }
}
