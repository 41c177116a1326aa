//! One JSON array, an element at a time: the elements are told apart by brackets and quotes, and not looked into.

use std::io::{self, BufRead};

use super::{Found, MAX_BYTES, peek};

#[derive(Debug, Default)]
pub(super) struct Array {
    /// The elements that have been passed.
    passed: u64,
    state: State,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum State {
    /// After the opening bracket.
    #[default]
    Start,
    /// After a comma.
    Next,
    /// After the closing bracket.
    Closed,
    Done,
}

/// Where in an element the scan is.
#[derive(Debug, Default)]
struct Scan {
    depth: usize,
    quoted: bool,
    escaped: bool,
}

impl Array {
    /// Reads the next element.
    pub(super) fn next(
        &mut self,
        reader: &mut impl BufRead,
        buffer: &mut Vec<u8>,
    ) -> io::Result<Found> {
        match self.state {
            State::Start | State::Next => self.element(reader, buffer),
            State::Closed => self.after(reader),
            State::Done => Ok(Found::End),
        }
    }

    fn element(&mut self, reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<Found> {
        let (end, too_long) = read(reader, buffer)?;
        let first = self.state == State::Start;
        self.state = match end {
            Some(b',') => State::Next,
            Some(_) => State::Closed,
            None => State::Done,
        };
        let blank = buffer.trim_ascii().is_empty();
        if blank && first && end == Some(b']') {
            return self.after(reader);
        }
        self.passed += 1;
        Ok(match end {
            _ if too_long => Found::TooLong(self.passed),
            None if blank => Found::Broken(self.passed, "the array has no end"),
            _ => Found::Text(self.passed),
        })
    }

    /// There should be nothing after the array. If there is, it is not read.
    fn after(&mut self, reader: &mut impl BufRead) -> io::Result<Found> {
        self.state = State::Done;
        while peek(reader)?.is_some_and(|byte| byte.is_ascii_whitespace()) {
            reader.consume(1);
        }
        Ok(match peek(reader)? {
            None => Found::End,
            Some(_) => Found::Broken(
                self.passed + 1,
                "more text after the end of the array, which is not read",
            ),
        })
    }
}

/// Reads an element, and what ends it: a comma, a bracket, or nothing. Also whether it was too long to be kept.
fn read(reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<(Option<u8>, bool)> {
    let mut scan = Scan::default();
    let mut too_long = false;
    loop {
        let chunk = reader.fill_buf()?;
        if chunk.is_empty() {
            return Ok((None, too_long));
        }
        let end = scan.end(chunk);
        let (part, passed) = match end {
            Some(at) => (&chunk[..at], at + 1),
            None => (chunk, chunk.len()),
        };
        // Space before an element is not kept, however much there is.
        let part = if buffer.is_empty() {
            part.trim_ascii_start()
        } else {
            part
        };
        too_long |= buffer.len() + part.len() > MAX_BYTES;
        if !too_long {
            buffer.extend_from_slice(part);
        }
        let ended = end.map(|at| chunk[at]);
        reader.consume(passed);
        if ended.is_some() {
            return Ok((ended, too_long));
        }
    }
}

impl Scan {
    /// The place of the comma or the bracket that ends the element, if it is in this chunk.
    fn end(&mut self, chunk: &[u8]) -> Option<usize> {
        let mut at = 0;
        while at < chunk.len() {
            if self.quoted {
                at += self.quoted(&chunk[at..]);
                continue;
            }
            match chunk[at] {
                b'"' => self.quoted = true,
                b'[' | b'{' => self.depth += 1,
                b',' | b']' if self.depth == 0 => return Some(at),
                b']' | b'}' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// How much of the chunk belongs to the string.
    fn quoted(&mut self, chunk: &[u8]) -> usize {
        if std::mem::take(&mut self.escaped) {
            return 1;
        }
        let Some(at) = chunk.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
            return chunk.len();
        };
        self.escaped = chunk[at] == b'\\';
        self.quoted = self.escaped;
        at + 1
    }
}
