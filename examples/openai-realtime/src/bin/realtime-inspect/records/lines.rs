//! JSON lines: one event a line, blank lines between them.

use std::io::{self, BufRead, Read};

use super::{Found, MAX_BYTES};

#[derive(Debug, Default)]
pub(super) struct Lines {
    /// The lines that have been passed.
    passed: u64,
}

impl Lines {
    /// Something blank was read from the beginning of the input.
    pub(super) fn pass(&mut self, byte: u8) {
        self.passed += u64::from(byte == b'\n');
    }

    /// Reads the next line that is not blank. What the buffer has already is its beginning.
    pub(super) fn next(
        &mut self,
        reader: &mut impl BufRead,
        buffer: &mut Vec<u8>,
    ) -> io::Result<Found> {
        loop {
            // Its end, `\r\n`, is not counted.
            let room = MAX_BYTES + 2 - buffer.len();
            let read = reader
                .by_ref()
                .take(room as u64)
                .read_until(b'\n', buffer)?;
            if buffer.is_empty() {
                return Ok(Found::End);
            }
            self.passed += 1;
            if read == room && !buffer.ends_with(b"\n") {
                reader.skip_until(b'\n')?;
                return Ok(Found::TooLong(self.passed));
            }
            buffer.truncate(buffer.trim_ascii_end().len());
            if buffer.len() > MAX_BYTES {
                return Ok(Found::TooLong(self.passed));
            }
            if !buffer.is_empty() {
                return Ok(Found::Text(self.passed));
            }
        }
    }
}
