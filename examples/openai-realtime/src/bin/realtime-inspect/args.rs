//! The command line, and nothing of what it causes.

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

const USAGE: &str = "\
realtime-inspect [OPTIONS] FILE...
       realtime-inspect roundtrip [OPTIONS] FILE...";

const EXAMPLES: &str = "\
Examples:
  realtime-inspect session.jsonl
  realtime-inspect --family ga --direction server --json monday.jsonl tuesday.jsonl
  zcat session.jsonl.gz | realtime-inspect roundtrip - | grep '\"ok\":false'

Exit codes: 0, every event was decoded; 1, some event was not; 2, bad usage, or a file that cannot be read.";

const ABOUT: &str = "\
Shows what is in recorded events of the OpenAI Realtime API: event types and how many, unknown events, fields that \
nobody declared, values that do not fit, bounds that are broken, and what does not decode at all.";

const LONG_ABOUT: &str = "\
Shows what is in recorded events of the OpenAI Realtime API: event types and how many, unknown events, fields that \
nobody declared, values that do not fit, bounds that are broken, and what does not decode at all.

An input has one event a line, or is one JSON array of events. It is read as it comes, so it may be larger than \
memory. Events of more than 24 MiB, or of more than 131072 values, are reported and skipped.

`--family auto` and `--direction auto` look at each event. One that is of a type which only clients send is a \
client's, and any other a server's. Where several families know the type, it is the one that fits best: the \
event has the right shape, and the least of it is undeclared. The family of the event before is given up only for one that fits \
more than twice as well. Families that fit equally well, and all of them where none knows the type, are taken in this \
order: that of the event before, ga, beta, translation.";

/// What was asked for.
#[derive(Debug, Parser)]
#[command(
    name = "realtime-inspect",
    version,
    about = ABOUT,
    long_about = LONG_ABOUT,
    after_help = EXAMPLES,
    override_usage = USAGE,
    subcommand_negates_reqs = true,
    disable_help_subcommand = true
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) options: Options,
    /// Recorded events; `-` is the standard input
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Decode each event and write it back: one line of JSON for each event, in order
    ///
    /// `{"line":1,"ok":true,"known":true,"event":{..}}` or `{"line":1,"ok":false,"error":".."}`. `known` is false for
    /// an event of a type that nobody declared. In an array, `line` is the number of the element. With several files,
    /// each line also has its `file`. Blank lines have no event, and none is written for them.
    Roundtrip {
        /// Recorded events; `-` is the standard input
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
}

impl Args {
    /// What was asked for; says what is wrong with it, and exits, if that makes no sense.
    pub(crate) fn read() -> Self {
        let args = Args::parse();
        if args.command.is_some() && !args.files.is_empty() {
            let message = "files stand behind `roundtrip`; a file of that name is `./roundtrip`";
            Args::command()
                .error(ErrorKind::ArgumentConflict, message)
                .exit();
        }
        args
    }
}

/// What both commands take.
#[derive(Debug, Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// The models to read with
    #[arg(long, value_enum, default_value_t = FamilyOption::Auto, global = true)]
    pub(crate) family: FamilyOption,
    /// Who sent the events
    #[arg(long, value_enum, default_value_t = DirectionOption::Auto, global = true)]
    pub(crate) direction: DirectionOption,
    /// Write JSON, for machines; `roundtrip` always does
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FamilyOption {
    /// The generally available API
    Ga,
    /// What the header `OpenAI-Beta: realtime=v1` selects
    Beta,
    /// Sessions that translate speech
    Translation,
    /// Whatever fits, event by event
    Auto,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum DirectionOption {
    /// What a server sends
    Server,
    /// What a client sends
    Client,
    /// By the type of each event
    Auto,
}
