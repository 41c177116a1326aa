//! `realtime-inspect`: what is in a recorded session of the Realtime API, and what the models of this crate make of it.
//!
//! This file decides what is run and how the process exits; everything else has a module.

mod args;
mod findings;
mod guide;
mod input;
mod inspect;
mod places;
mod progress;
mod records;
mod report;
mod roundtrip;
mod seen;
mod side;
mod table;
mod tally;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Args, Command};

/// How a run ended.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Ending {
    /// An event did not decode.
    pub(crate) failed: bool,
    /// A file could not be read.
    pub(crate) unreadable: bool,
}

fn main() -> ExitCode {
    let args = Args::read();
    let ended = match &args.command {
        Some(Command::Roundtrip { files }) => roundtrip::run(files, &args.options),
        None => inspect::run(&args.files, &args.options),
    };
    match ended {
        Ok(ending) if ending.unreadable => ExitCode::from(2),
        Ok(ending) if ending.failed => ExitCode::from(1),
        Ok(_) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("cannot write: {error}"));
            ExitCode::from(2)
        }
    }
}

/// Says what is wrong with the run itself. Where nobody listens, the exit code still tells.
pub(crate) fn complain(what: std::fmt::Arguments<'_>) {
    let _ = writeln!(io::stderr(), "realtime-inspect: {what}");
}
