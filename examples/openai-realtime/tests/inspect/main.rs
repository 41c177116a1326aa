//! The binary `realtime-inspect`, as it is run from a shell.
#![cfg(feature = "cli")]

mod choice;
mod process;
mod report;
mod round_trip;
mod run;
