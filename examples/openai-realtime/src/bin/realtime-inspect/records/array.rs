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
    /// The input has ended, and the array has not.
    Open,
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
            State::Open => Ok(self.no_end()),
            State::Done => Ok(Found::End),
        }
    }

    fn element(&mut self, reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<Found> {
        let End {
            byte: end,
            too_long,
            whole,
        } = read(reader, buffer)?;
        let first = self.state == State::Start;
        self.state = match end {
            Some(b',') => State::Next,
            Some(_) => State::Closed,
            // An element that is cut off says so itself.
            None if whole => State::Open,
            None => State::Done,
        };
        let blank = buffer.trim_ascii().is_empty();
        if blank && first && end == Some(b']') {
            return self.after(reader);
        }
        if blank && end.is_none() {
            return Ok(self.no_end());
        }
        self.passed += 1;
        Ok(match too_long {
            true => Found::TooLong(self.passed),
            false => Found::Text(self.passed),
        })
    }

    fn no_end(&mut self) -> Found {
        self.state = State::Done;
        Found::Broken(self.passed + 1, "the array has no end")
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

/// How an element has ended.
struct End {
    /// A comma, a bracket, or nothing.
    byte: Option<u8>,
    /// It was too long to be kept.
    too_long: bool,
    /// Its own brackets and quotes are closed.
    whole: bool,
}

/// Reads an element, and what ends it.
fn read(reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<End> {
    let mut scan = Scan::default();
    let mut too_long = false;
    loop {
        let chunk = reader.fill_buf()?;
        if chunk.is_empty() {
            return Ok(End {
                byte: None,
                too_long,
                whole: scan.depth == 0 && !scan.quoted,
            });
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
            return Ok(End {
                byte: ended,
                too_long,
                whole: true,
            });
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
