//! The text of JSON, token by token. What it refuses is not explained here: serde_json reads it again and has the words.

mod number;
mod skip;
mod string;

use crate::decode::{self, Fail};

/// How deep values may nest: what serde_json takes.
const MAX_DEPTH: u8 = 127;

/// A string's content.
pub(crate) enum Text<'s, 'de> {
    Borrowed(&'de str),
    /// It had escapes.
    Copied(&'s str),
}

/// A number.
pub(crate) enum Number<'de> {
    Unsigned(u64),
    Negative(i64),
    /// A fraction, an exponent, too many digits, or no number at all.
    Other(&'de str),
}

/// A text on its way through. Once it has refused something it has no text any more: whoever overlooks the failure
/// gets no further.
pub(crate) struct Parser<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
    refused: bool,
    /// Where a string was found not to be simple: its first backslash, or what is wrong with it.
    special: usize,
    /// Where strings with escapes are put together.
    scratch: String,
}

impl<'de> Parser<'de> {
    /// `depth` is how deep the text is in others.
    pub(crate) fn new(text: &'de str, depth: u8) -> Self {
        Parser {
            text,
            at: 0,
            depth,
            refused: false,
            special: 0,
            scratch: String::new(),
        }
    }

    /// Where the parser stands.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Goes back to where it stood inside of the same brackets.
    pub(crate) fn rewind(&mut self, position: usize) {
        self.at = position;
    }

    /// Passes a value, and gives its text.
    pub(crate) fn piece(&mut self) -> Result<&'de str, Fail> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        Ok(self.since(start))
    }

    /// The text from a position on to where the parser stands.
    fn since(&self, start: usize) -> &'de str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    #[cold]
    pub(crate) fn refuse<T>(&mut self) -> Result<T, Fail> {
        self.text = "";
        self.refused = true;
        Err(Fail::new())
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8, Fail> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                Some(byte) => return Ok(byte),
                None => return self.refuse(),
            }
        }
    }

    /// Passes a byte, spaces before it left out.
    #[inline]
    pub(crate) fn pass(&mut self, byte: u8) -> Result<(), Fail> {
        if self.peek()? != byte {
            return self.refuse();
        }
        self.at += 1;
        Ok(())
    }

    /// Nothing but spaces may be left.
    pub(crate) fn end(&mut self) -> Result<(), Fail> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'\r');
        if self.refused || !rest.iter().all(is_space) {
            return self.refuse();
        }
        Ok(())
    }

    /// Passes the bracket that the parser stands at.
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), Fail> {
        if self.depth >= MAX_DEPTH {
            return self.refuse();
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Passes the bracket that ends what was entered.
    #[inline]
    pub(crate) fn leave(&mut self, bracket: u8) -> Result<(), Fail> {
        self.pass(bracket)?;
        self.depth -= 1;
        Ok(())
    }

    /// Goes to the next item or entry; false when the bracket is next.
    #[inline]
    pub(crate) fn next(&mut self, first: &mut bool, bracket: u8) -> Result<bool, Fail> {
        let byte = self.peek()?;
        if byte == bracket {
            return Ok(false);
        }
        if !std::mem::replace(first, false) {
            if byte != b',' {
                return self.refuse();
            }
            self.at += 1;
            // A comma may not stand before the bracket; whatever reads the item sees to that.
            self.peek()?;
        }
        Ok(true)
    }

    /// Goes to the next key; false when there is none.
    #[inline]
    pub(crate) fn next_key(&mut self, first: &mut bool) -> Result<bool, Fail> {
        if !self.next(first, b'}')? {
            return Ok(false);
        }
        if self.byte() != Some(b'"') {
            return self.refuse();
        }
        Ok(true)
    }

    /// Passes the comma, this key, which needs no escape, and its colon, if just that stands here with no space in it:
    /// what servers write.
    #[inline]
    pub(crate) fn is_entry(&mut self, key: &str, first: bool) -> bool {
        match self.behind_entry(key, first) {
            Some(rest) => {
                self.at = self.text.len() - rest;
                true
            }
            None => false,
        }
    }

    /// How much text is left behind that.
    #[inline]
    fn behind_entry(&self, key: &str, first: bool) -> Option<usize> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let rest = if first {
            rest
        } else {
            rest.strip_prefix(b",")?
        };
        let (found, rest) = rest.strip_prefix(b"\"")?.split_at_checked(key.len())?;
        let rest = rest.strip_prefix(b"\":")?;
        decode::same_bytes(key.as_bytes(), found).then_some(rest.len())
    }

    /// Passes the string that the parser stands at if it is this one, which needs no escape.
    #[inline]
    pub(crate) fn is_string(&mut self, text: &str) -> bool {
        let start = self.at + 1;
        let end = start + text.len();
        let is_it = self.text.as_bytes().get(end) == Some(&b'"')
            && self
                .text
                .get(start..end)
                .is_some_and(|found| decode::same_bytes(text.as_bytes(), found.as_bytes()));
        if is_it {
            self.at = end + 1;
        }
        is_it
    }

    /// Passes `null`, `true` or `false`.
    pub(crate) fn word(&mut self, word: &str) -> Result<(), Fail> {
        if !self.is_next(word) {
            return self.refuse();
        }
        self.at += word.len();
        Ok(())
    }

    fn is_next(&self, text: &str) -> bool {
        let end = self.at + text.len();
        self.text.as_bytes().get(self.at..end) == Some(text.as_bytes())
    }

    /// Passes `true` or `false` if it comes next.
    pub(crate) fn boolean(&mut self) -> Option<bool> {
        let (word, value) = match self.peek().ok()? {
            b't' => ("true", true),
            b'f' => ("false", false),
            _ => return None,
        };
        self.word(word).ok()?;
        Some(value)
    }
}
