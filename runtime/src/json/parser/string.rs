//! Strings: taken as they stand, or put together where they have escapes.

use super::{Parser, Text};
use crate::decode::Fail;
use crate::json::scan;

impl<'de> Parser<'de> {
    /// Reads the string that begins with the quote where the parser stands.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Text<'_, 'de>, Fail> {
        if let Some(text) = self.simple() {
            return Ok(Text::Borrowed(text));
        }
        self.escaped()?;
        Ok(Text::Copied(&self.scratch))
    }

    /// The same if it has no escapes. A function of its own: what it is called by has no registers left for the search.
    #[inline(never)]
    fn simple(&mut self) -> Option<&'de str> {
        let rest = self.text.get(self.at + 1..)?;
        let end = scan::plain(rest.as_bytes(), 0);
        if rest.as_bytes().get(end) != Some(&b'"') {
            self.special = self.at + 1 + end;
            return None;
        }
        self.at += end + 2;
        rest.get(..end)
    }

    /// Passes the string that comes next if it has nothing to unescape and `take` takes it.
    pub(crate) fn offer(&mut self, take: &mut dyn FnMut(&str) -> bool) -> bool {
        let Ok(b'"') = self.peek() else {
            return false;
        };
        let start = self.at;
        let taken = self.simple().is_some_and(take);
        if !taken {
            self.at = start;
        }
        taken
    }

    /// The same of what stands there up to the first quote: who knows that there is nothing to unescape in it need not
    /// have it searched.
    pub(crate) fn offer_unsearched(&mut self, take: &mut dyn FnMut(&str) -> bool) -> bool {
        let Ok(b'"') = self.peek() else {
            return false;
        };
        let rest = self.text.get(self.at + 1..).unwrap_or_default();
        let text = memchr::memchr(b'"', rest.as_bytes()).and_then(|end| rest.get(..end));
        match text {
            Some(text) if take(text) => {
                self.at += text.len() + 2;
                true
            }
            _ => false,
        }
    }

    /// Puts the string together that begins where the parser stands, and is no [`simple`](Parser::simple) one.
    fn escaped(&mut self) -> Result<(), Fail> {
        let text = self.text;
        self.scratch.clear();
        let (mut start, mut end) = (self.at + 1, self.special);
        loop {
            self.scratch
                .push_str(text.get(start..end).unwrap_or_default());
            self.at = end + 1;
            match text.as_bytes().get(end) {
                Some(b'"') => return Ok(()),
                Some(b'\\') => match self.escape() {
                    Some(unescaped) => self.scratch.push(unescaped),
                    None => return self.refuse(),
                },
                _ => return self.refuse(),
            }
            start = self.at;
            end = scan::plain(text.as_bytes(), start);
        }
    }

    /// The character behind a backslash.
    pub(super) fn escape(&mut self) -> Option<char> {
        let byte = self.byte()?;
        self.at += 1;
        Some(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\x08',
            b'f' => '\x0c',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return None,
        })
    }

    /// A character by its number, or by two where UTF-16 has two.
    fn unicode(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !matches!(first, 0xd800..0xdc00) {
            return char::from_u32(first);
        }
        if !self.is_next(r"\u") {
            return None;
        }
        self.at += 2;
        match self.hex()? {
            second @ 0xdc00..0xe000 => {
                char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
            }
            _ => None,
        }
    }

    /// Four hexadecimal digits.
    fn hex(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |code, &digit| {
            Some(code << 4 | char::from(digit).to_digit(16)?)
        })
    }
}
