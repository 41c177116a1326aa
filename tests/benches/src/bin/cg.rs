//! Runs one candidate a given number of times, for callgrind: `cg TABLE STREAM CANDIDATE TIMES`.
//! `cg TABLE STREAM` lists the candidates. The `instructions` script calls it.

use std::{env, process::ExitCode};

use realtime_model_benches::candidates;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        [table, stream] => {
            for candidate in candidates::of(table, stream) {
                println!("{}\t{}", candidate.messages, candidate.name);
            }
            ExitCode::SUCCESS
        }
        [table, stream, name, times] => run(table, stream, name, times),
        _ => {
            eprintln!("usage: cg TABLE STREAM [CANDIDATE TIMES]");
            ExitCode::from(2)
        }
    }
}

fn run(table: &str, stream: &str, name: &str, times: &str) -> ExitCode {
    let chosen = candidates::of(table, stream)
        .into_iter()
        .find(|candidate| candidate.name == name);
    let (Some(candidate), Ok(times)) = (chosen, times.parse::<usize>()) else {
        eprintln!("there is no candidate {name:?}, or {times:?} is no number");
        return ExitCode::from(2);
    };
    for _ in 0..times {
        candidate.run();
    }
    ExitCode::SUCCESS
}
