//! An input as a row of events' texts, one in memory at a time.
//!
//! JSON lines or one JSON array: told apart by how the input begins. What an event is, is nobody's business here.

mod array;
mod lines;

use std::io::{self, BufRead};

use array::Array;
use lines::Lines;

/// The longest event: the 15 MiB of audio that a client may append at once are 20 MiB of base64. What an event costs is
/// bounded by this and by [`MAX_VALUES`], so that an input of any size needs less than 100 MB.
const MAX_BYTES: usize = 24 << 20;

/// The most values that an event may have: each costs far more memory than the two bytes that it may be long.
const MAX_VALUES: usize = 1 << 17;

/// Events shorter than this cannot have too many values to be read.
const SMALL: usize = MAX_VALUES;

/// The events of one input.
pub(crate) struct Records<R> {
    reader: R,
    form: Form,
    buffer: Vec<u8>,
}

/// How the input goes on.
#[derive(Debug)]
enum Form {
    Unknown,
    Lines(Lines),
    Array(Array),
}

/// What stands where an event should.
pub(crate) struct Record<'a> {
    /// The number of the line, or of the element of an array, from 1.
    pub(crate) number: u64,
    /// The event's text, or what is wrong with it before it is looked into.
    pub(crate) text: Result<&'a str, String>,
}

/// What was put into the buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// A text that is no longer than allowed.
    Text(u64),
    TooLong(u64),
    /// Something that is wrong with the input as a whole, at the place where an event could be.
    Broken(u64, &'static str),
    End,
}

impl<R: BufRead> Records<R> {
    pub(crate) fn new(reader: R) -> Self {
        Records {
            reader,
            form: Form::Unknown,
            buffer: Vec::new(),
        }
    }

    /// The next event.
    ///
    /// # Errors
    /// Those of the reader.
    pub(crate) fn next(&mut self) -> io::Result<Option<Record<'_>>> {
        self.buffer.clear();
        if let Form::Unknown = self.form {
            self.form = begin(&mut self.reader, &mut self.buffer)?;
        }
        let found = match &mut self.form {
            Form::Lines(lines) => lines.next(&mut self.reader, &mut self.buffer)?,
            Form::Array(array) => array.next(&mut self.reader, &mut self.buffer)?,
            Form::Unknown => Found::End,
        };
        Ok(match found {
            Found::Text(number) => Some(Record {
                number,
                text: text(&self.buffer),
            }),
            Found::TooLong(number) => Some(Record {
                number,
                text: Err(format!("an event of more than {} MiB", MAX_BYTES >> 20)),
            }),
            Found::Broken(number, why) => Some(Record {
                number,
                text: Err(why.to_owned()),
            }),
            Found::End => None,
        })
    }
}

/// How an input begins: an array with `[` and then an object, a list, a string, a line break or its end. Text in brackets,
/// as logs have it, is a line. What was read and belongs to the first line is put into the buffer.
fn begin(reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<Form> {
    byte_order_mark(reader, buffer)?;
    let mut lines = Lines::default();
    while let Some(byte) = peek(reader)?.filter(u8::is_ascii_whitespace) {
        reader.consume(1);
        lines.pass(byte);
    }
    if !buffer.is_empty() || peek(reader)? != Some(b'[') {
        return Ok(Form::Lines(lines));
    }
    reader.consume(1);
    buffer.push(b'[');
    while let Some(byte @ (b' ' | b'\t')) = peek(reader)? {
        reader.consume(1);
        buffer.push(byte);
    }
    if let None | Some(b'{' | b'[' | b'"' | b']' | b'\r' | b'\n') = peek(reader)? {
        buffer.clear();
        return Ok(Form::Array(Array::default()));
    }
    Ok(Form::Lines(lines))
}

/// Passes over the mark. A part of one is put into the buffer.
fn byte_order_mark(reader: &mut impl BufRead, buffer: &mut Vec<u8>) -> io::Result<()> {
    for byte in "\u{feff}".bytes() {
        if peek(reader)? != Some(byte) {
            return Ok(());
        }
        reader.consume(1);
        buffer.push(byte);
    }
    buffer.clear();
    Ok(())
}

fn peek(reader: &mut impl BufRead) -> io::Result<Option<u8>> {
    Ok(reader.fill_buf()?.first().copied())
}

fn text(bytes: &[u8]) -> Result<&str, String> {
    // Each value but the first of a container comes after a comma.
    let starts = |byte: &&u8| matches!(byte, b',' | b'[' | b'{');
    if bytes.len() > SMALL && bytes.iter().filter(starts).count() > MAX_VALUES {
        return Err(format!("an event of more than {MAX_VALUES} values"));
    }
    std::str::from_utf8(bytes)
        .map_err(|error| format!("not UTF-8 after {} bytes", error.valid_up_to()))
}

#[cfg(test)]
mod tests;
