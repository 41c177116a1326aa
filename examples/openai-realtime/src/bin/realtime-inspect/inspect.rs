//! `realtime-inspect` as it is without a subcommand: reads everything, then says what was seen.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use crate::Ending;
use crate::args::Options;
use crate::guide::Guide;
use crate::input::{self, Visitor};
use crate::places::Place;
use crate::progress::Progress;
use crate::seen::Seen;
use crate::table;

/// # Errors
/// Those of the standard output.
pub(crate) fn run(files: &[PathBuf], options: &Options) -> io::Result<Ending> {
    let progress = Progress::of(files, false);
    let mut inspection = Inspection {
        options,
        guide: Guide::new(options),
        seen: Seen::new(files),
    };
    let all = input::visit(files, progress, &mut inspection)?;
    let report = inspection.seen.into_report();
    // Colours for a terminal; `NO_COLOR` and its kin are heard.
    let mut out = BufWriter::new(anstream::AutoStream::auto(io::stdout().lock()));
    if options.json {
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
    } else if all || report.events > 0 {
        table::write(&report, &mut out)?;
    }
    out.flush()?;
    Ok(Ending {
        failed: report.failed > 0,
        unreadable: !all,
    })
}

struct Inspection<'a> {
    options: &'a Options,
    guide: Guide,
    seen: Seen,
}

impl Visitor for Inspection<'_> {
    fn file(&mut self, _: usize) {
        self.guide = Guide::new(self.options);
    }

    fn event(&mut self, place: Place, text: Result<&str, String>) -> io::Result<()> {
        match text {
            Ok(text) => self.look_at(place, text),
            Err(error) => self.seen.unread(place, error),
        }
        Ok(())
    }
}

impl Inspection<'_> {
    fn look_at(&mut self, place: Place, text: &str) {
        let mut reading = self.guide.read(text);
        reading.look_for_findings(text);
        self.seen.event(place, reading, text.len() as u64);
    }
}
