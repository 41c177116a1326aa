//! `realtime-inspect roundtrip`: each event decoded and written back, a line for each.

use std::io::{self, BufWriter, IsTerminal, LineWriter, Write};
use std::path::PathBuf;

use serde_json::Value;

use crate::Ending;
use crate::args::Options;
use crate::guide::Guide;
use crate::input::{self, Visitor};
use crate::places::Place;
use crate::progress::Progress;

/// # Errors
/// Those of the standard output.
pub(crate) fn run(files: &[PathBuf], options: &Options) -> io::Result<Ending> {
    let progress = Progress::of(files, true);
    let stdout = io::stdout().lock();
    let out: Box<dyn Write> = match stdout.is_terminal() {
        true => Box::new(LineWriter::new(stdout)),
        false => Box::new(BufWriter::with_capacity(64 << 10, stdout)),
    };
    let mut roundtrip = Roundtrip {
        files,
        options,
        guide: Guide::new(options),
        out,
        failed: false,
    };
    let all = input::visit(files, progress, &mut roundtrip)?;
    roundtrip.out.flush()?;
    Ok(Ending {
        failed: roundtrip.failed,
        unreadable: !all,
    })
}

struct Roundtrip<'a> {
    files: &'a [PathBuf],
    options: &'a Options,
    guide: Guide,
    out: Box<dyn Write>,
    failed: bool,
}

/// An event that came through.
struct Back {
    known: bool,
    json: String,
}

impl Visitor for Roundtrip<'_> {
    fn file(&mut self, _: usize) {
        self.guide = Guide::new(self.options);
    }

    fn event(&mut self, place: Place, text: Result<&str, String>) -> io::Result<()> {
        let back = text.and_then(|text| self.back(text));
        self.failed |= back.is_err();
        self.out.write_all(b"{")?;
        if self.files.len() > 1 {
            let file = self.files[place.file].to_string_lossy();
            write!(self.out, r#""file":{},"#, Value::from(file))?;
        }
        write!(self.out, r#""line":{},"#, place.number)?;
        match back {
            // As it is: it may be large.
            Ok(Back { known, json }) => {
                write!(self.out, r#""ok":true,"known":{known},"event":{json}"#)?;
            }
            Err(error) => write!(self.out, r#""ok":false,"error":{}"#, Value::from(error))?,
        }
        self.out.write_all(b"}\n")
    }
}

impl Roundtrip<'_> {
    fn back(&mut self, text: &str) -> Result<Back, String> {
        let reading = self.guide.read(text);
        let known = reading.is_known();
        let event = reading.outcome.map_err(|refusal| refusal.error)?;
        let json = event.written().map_err(|error| error.to_string())?;
        Ok(Back { known, json })
    }
}
