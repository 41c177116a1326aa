//! The files of a run, one after the other: each event is handed to whoever wants it, and what cannot be read is said.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::complain;
use crate::places::Place;
use crate::progress::Progress;
use crate::records::Records;

/// How much is read at once.
const CHUNK: usize = 256 << 10;

/// What takes the events.
pub(crate) trait Visitor {
    /// An input begins, by its index among the files.
    fn file(&mut self, file: usize);

    /// An event's text, or why there is none.
    ///
    /// # Errors
    /// Those of the output, which end the run.
    fn event(&mut self, place: Place, text: Result<&str, String>) -> io::Result<()>;
}

/// Reads all files, and tells whether all could be read. The progress has been cleared away when it returns.
///
/// # Errors
/// Those of the visitor.
pub(crate) fn visit(
    files: &[PathBuf],
    progress: Progress,
    visitor: &mut dyn Visitor,
) -> io::Result<bool> {
    let mut all = true;
    for (index, path) in files.iter().enumerate() {
        visitor.file(index);
        let read = match open(path) {
            Ok(reader) => read(index, progress.watch(reader), visitor)?,
            Err(error) => Err(error),
        };
        if let Err(error) = read {
            all = false;
            progress.aside(|| complain(format_args!("{}: {error}", path.display())));
        }
    }
    Ok(all)
}

fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(File::open(path)?))
}

/// Inside, an error of the input; outside, one of the output.
fn read(file: usize, reader: impl Read, visitor: &mut dyn Visitor) -> io::Result<io::Result<()>> {
    let mut records = Records::new(BufReader::with_capacity(CHUNK, reader));
    loop {
        match records.next() {
            Ok(Some(record)) => {
                let number = record.number;
                visitor.event(Place { file, number }, record.text)?;
            }
            Ok(None) => return Ok(Ok(())),
            Err(error) => return Ok(Err(error)),
        }
    }
}
