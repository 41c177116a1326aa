//! How far the reading is, on the terminal of whoever waits for a large input.

use std::fs;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

/// Less than this is read before a bar could be looked at.
const LARGE: u64 = 32 << 20;

const BAR: &str = "{bar:32} {percent:>3}%  {bytes}/{total_bytes}  {bytes_per_sec}  {eta} left";
const SPINNER: &str = "{spinner} {bytes}  {bytes_per_sec}";

/// A bar, or nothing.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// One bar for all files. There is none where the standard error is no terminal, where output that comes
    /// meanwhile may run through it, or where there is little to read.
    pub(crate) fn of(files: &[PathBuf], output_streams: bool) -> Self {
        let hidden = !io::stderr().is_terminal() || output_streams && !output_is_file();
        let bar = match size(files) {
            _ if hidden => ProgressBar::hidden(),
            None => styled(ProgressBar::no_length(), SPINNER),
            Some(size) if size >= LARGE => styled(ProgressBar::new(size), BAR),
            Some(_) => ProgressBar::hidden(),
        };
        Progress { bar }
    }

    /// Counts what is read.
    pub(crate) fn watch(&self, reader: impl Read) -> impl Read {
        self.bar.wrap_read(reader)
    }

    /// Does something with the terminal while there is no bar.
    pub(crate) fn aside(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }
}

/// Whether the output is out of sight. A pipe is not: what is behind it may write to the terminal.
fn output_is_file() -> bool {
    fs::metadata("/dev/stdout").is_ok_and(|output| output.is_file())
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template);
    // The templates are constants, and tested; a bar without style is better than no report.
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    // It leaves no trace, however the run ends.
    bar.with_style(style).with_finish(ProgressFinish::AndClear)
}

/// The bytes of all files, if that is known.
fn size(files: &[PathBuf]) -> Option<u64> {
    let size = |file: &PathBuf| match fs::metadata(file) {
        _ if file == Path::new("-") => None,
        Ok(file) => Some(file.len()).filter(|_| file.is_file()),
        // It will be told.
        Err(_) => Some(0),
    };
    files.iter().map(size).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_are_right() {
        for template in [BAR, SPINNER] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
