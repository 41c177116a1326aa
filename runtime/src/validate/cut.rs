//! Text that goes into a message: of bounded length, on one line.

use std::fmt::{self, Write};

/// The longest piece of input in a message, in bytes.
pub(super) const MAX_QUOTED: usize = 64;
/// The longest message, in bytes, without a format's own position.
pub(super) const MAX_MESSAGE: usize = 512;

pub(super) use crate::decode::quote;

/// A line of at most `max` bytes: control characters are escaped, and what is too long ends in `..`.
pub(super) struct Line {
    text: String,
    max: usize,
    full: bool,
}

impl Line {
    pub(super) fn new(max: usize) -> Self {
        Line {
            text: String::new(),
            max,
            full: false,
        }
    }

    pub(super) fn of(max: usize, value: impl fmt::Display) -> String {
        let mut line = Line::new(max);
        // The line itself never fails; a user's `Display` may, and then has written what it has written.
        let _ = write!(line, "{value}");
        line.text
    }

    fn push(&mut self, c: char) {
        if self.full {
            return;
        }
        if self.text.len() + c.len_utf8() > self.max {
            self.full = true;
            while self.text.len() > self.max - 2 {
                self.text.pop();
            }
            self.text.push_str("..");
        } else {
            self.text.push(c);
        }
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            if c.is_control() {
                c.escape_default().for_each(|c| self.push(c));
            } else {
                self.push(c);
            }
        }
        Ok(())
    }
}
